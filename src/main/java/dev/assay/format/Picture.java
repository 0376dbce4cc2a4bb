package dev.assay.format;

import java.util.Locale;
import java.util.Optional;

/**
 * A picture that texts of the package show.
 *
 * @param hash of the content: part of its address, so that browsers may keep it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never changed or compared
public record Picture(Type type, String hash, byte[] content) {

    /** What browsers show. */
    public enum Type {
        PNG("image/png"),
        JPEG("image/jpeg"),
        GIF("image/gif"),
        WEBP("image/webp"),
        SVG("image/svg+xml");

        private final String mediaType;

        Type(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /** By the ending of the file's name. */
        public static Optional<Type> ofPath(String path) {
            return switch (path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
                case "png" -> Optional.of(PNG);
                case "jpg", "jpeg" -> Optional.of(JPEG);
                case "gif" -> Optional.of(GIF);
                case "webp" -> Optional.of(WEBP);
                case "svg" -> Optional.of(SVG);
                default -> Optional.empty();
            };
        }
    }
}
