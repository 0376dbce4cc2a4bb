package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.assay.format.Picture;
import dev.assay.format.Pictures;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.ValidationErrors;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the pictures beside texts. A file that is not what its name says is no picture: a browser must not guess. */
final class PicturesReader {
    private static final List<String> FOLDERS = List.of("statement/", "problem_statement/", "solution/", "demo/");
    private static final int START = 1024;
    private static final int HASH_BYTES = 8;

    private PicturesReader() {}

    static Pictures read(PackageFiles files, ValidationErrors errors) {
        Map<String, Picture> pictures = new TreeMap<>();
        for (String folder : FOLDERS) {
            for (String path : files.under(folder)) {
                Optional<Picture.Type> type = Picture.Type.ofPath(path);
                byte[] content = files.content(path).orElseThrow();
                if (type.isPresent() && isOf(type.get(), content)) {
                    pictures.put(path, new Picture(type.get(), hash(content), content));
                } else if (type.isPresent()) {
                    errors.note(path, "is not shown: its content is no " + type.get() + ", as its name says");
                }
            }
        }
        return new Pictures(Map.copyOf(pictures));
    }

    private static boolean isOf(Picture.Type type, byte[] content) {
        String start = new String(content, 0, Math.min(content.length, START), ISO_8859_1);
        return switch (type) {
            case PNG -> start.startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> start.startsWith("\u00ff\u00d8\u00ff");
            case GIF -> start.startsWith("GIF87a") || start.startsWith("GIF89a");
            case WEBP -> start.startsWith("RIFF") && start.startsWith("WEBP", 8);
            case SVG -> start.contains("<svg") || start.contains("<?xml") || start.contains("<!DOCTYPE svg");
        };
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
