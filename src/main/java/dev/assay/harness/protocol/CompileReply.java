package dev.assay.harness.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a source.
 *
 * @param mainClass binary name of the class to run; empty when there was an error
 * @param classes class files by binary name; none when there was an error
 */
public record CompileReply(List<Diagnostic> diagnostics, String mainClass, Map<String, byte[]> classes) {

    public byte[] toBytes() {
        PayloadWriter out = new PayloadWriter().writeInt(diagnostics.size());
        diagnostics.forEach(d -> d.writeTo(out));
        out.writeText(mainClass).writeInt(classes.size());
        classes.forEach((name, bytes) -> out.writeText(name).writeBytes(bytes));
        return out.toBytes();
    }

    public static CompileReply read(PayloadReader in) throws MalformedFrameException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int left = in.readCount(21); left > 0; left--) {
            diagnostics.add(Diagnostic.read(in));
        }
        String mainClass = in.readText();
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (int left = in.readCount(8); left > 0; left--) {
            classes.put(in.readText(), in.readBytes());
        }
        in.expectEnd();
        return new CompileReply(List.copyOf(diagnostics), mainClass, classes);
    }
}
