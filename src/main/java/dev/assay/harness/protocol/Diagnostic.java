package dev.assay.harness.protocol;

/**
 * What the compiler says of a place in the source. Lines and columns count from 1; 0 stands for no place.
 *
 * @param message at most {@value #MAX_MESSAGE} characters, and no NUL, for which the JSON of databases has no room
 */
public record Diagnostic(Severity severity, int line, int column, int endLine, int endColumn, String message) {
    public static final int MAX_MESSAGE = 2_000;

    public enum Severity {
        ERROR,
        WARNING
    }

    public Diagnostic {
        message = message.replace('\0', '\uFFFD');
        if (message.length() > MAX_MESSAGE) {
            message = message.substring(0, MAX_MESSAGE - 1) + "…";
        }
    }

    public static Diagnostic error(String message) {
        return new Diagnostic(Severity.ERROR, 0, 0, 0, 0, message);
    }

    void writeTo(PayloadWriter out) {
        out.writeBoolean(severity == Severity.ERROR).writeInt(line).writeInt(column);
        out.writeInt(endLine).writeInt(endColumn).writeText(message);
    }

    static Diagnostic read(PayloadReader in) throws MalformedFrameException {
        return new Diagnostic(
                in.readBoolean() ? Severity.ERROR : Severity.WARNING,
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readText());
    }
}
