package dev.assay.markup.latex;

import java.util.Set;

/**
 * A LaTeX text as HTML.
 *
 * @param html sanitised
 * @param unknown commands and environments that are shown as they stand
 * @param unshown pictures for which there is no address
 * @param cut whether its macros expand to more than is read, so that the rest is missing
 */
public record LatexText(String html, Set<String> unknown, Set<String> unshown, boolean cut) {
    /** Whether the page shows all that the author wrote. */
    public boolean isComplete() {
        return !html.isBlank() && unknown.isEmpty() && unshown.isEmpty() && !cut;
    }
}
