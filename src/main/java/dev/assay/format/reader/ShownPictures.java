package dev.assay.format.reader;

import dev.assay.format.Pictures;
import dev.assay.format.validation.ValidationErrors;
import dev.assay.markup.Markdown;
import java.util.Collection;
import java.util.Optional;

/** Says which pictures of a text its readers will not see. */
final class ShownPictures {
    private final Pictures pictures;
    private final ValidationErrors errors;

    ShownPictures(Pictures pictures, ValidationErrors errors) {
        this.pictures = pictures;
        this.errors = errors;
    }

    /** Some address, if the picture can be shown: a package that is being read has no place on a site yet. */
    Optional<String> address(String folder, String name) {
        return pictures.path(folder, name).map(path -> "/" + path);
    }

    /** @param names what the text calls them */
    void note(String path, String folder, Collection<String> names) {
        for (String name : names) {
            if (Markdown.isElsewhere(name)) {
                errors.note(
                        path,
                        "shows a picture of another site, " + name
                                + ", which is linked instead: put the picture beside the text");
            } else if (pictures.path(folder, name).isEmpty()) {
                errors.note(
                        path,
                        "shows the picture '" + name + "', which this judge cannot: put a PNG, JPEG, GIF, WebP or SVG"
                                + " of that name into " + folder);
            }
        }
    }
}
