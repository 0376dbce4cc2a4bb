package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.reader.archive.PackageFiles;
import java.util.Optional;

/** Puts the files that {@code \input} names in its place: those in the text's own folder, and no others. */
final class LatexInputs {
    private static final String COMMAND = "\\input{";
    private static final int MOST = 50;

    private LatexInputs() {}

    static String expand(String text, String folder, PackageFiles files, int longest) {
        StringBuilder expanded = new StringBuilder(text);
        int at = 0;
        for (int count = 0; count < MOST; count++) {
            at = expanded.indexOf(COMMAND, at);
            int end = at < 0 ? -1 : expanded.indexOf("}", at);
            if (end < 0) {
                break;
            }
            String name = expanded.substring(at + COMMAND.length(), end).strip();
            Optional<String> content = isCommented(expanded, at)
                    ? Optional.empty()
                    : files.content(folder + name)
                            .or(() -> files.content(folder + name + ".tex"))
                            .map(bytes -> new String(bytes, UTF_8));
            if (content.isPresent() && expanded.length() + content.get().length() <= longest) {
                // read on from here: the file may name others
                expanded.replace(at, end + 1, content.get());
            } else {
                at = end;
            }
        }
        return expanded.toString();
    }

    private static boolean isCommented(StringBuilder text, int at) {
        for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
            if (text.charAt(i) == '%' && (i == 0 || text.charAt(i - 1) != '\\')) {
                return true;
            }
        }
        return false;
    }
}
