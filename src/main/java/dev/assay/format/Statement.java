package dev.assay.format;

/** What a problem says, or how it is solved, as its author wrote it. */
public sealed interface Statement {

    /**
     * CommonMark, with mathematics.
     *
     * @param folder where its pictures are, with a slash at the end
     */
    record Markdown(String folder, String text) implements Statement {}

    /**
     * The body of a LaTeX document.
     *
     * @param folder where its pictures are, with a slash at the end
     */
    record Latex(String folder, String text) implements Statement {}

    /** @param path of the file in the package */
    @SuppressWarnings("ArrayRecordComponent") // read once, never changed or compared
    record Pdf(String path, byte[] content) implements Statement {}

    /** What it takes in memory, about. */
    default long bytes() {
        return switch (this) {
            case Markdown(String _, String text) -> text.length();
            case Latex(String _, String text) -> text.length();
            case Pdf(String _, byte[] content) -> content.length;
        };
    }
}
