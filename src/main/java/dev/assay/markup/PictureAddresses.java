package dev.assay.markup;

import java.util.Optional;

/** Where the pictures of a text are served. */
@FunctionalInterface
public interface PictureAddresses {
    /**
     * The address of a picture; empty when it cannot be shown.
     *
     * @param name what the text calls it
     */
    Optional<String> of(String name);
}
