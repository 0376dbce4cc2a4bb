package dev.assay.harness.protocol;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * @param className what the file is called, without its ending; in function mode also the class that it must declare
 * @param beside further sources, by what each file is called, without its ending
 * @param function the method that the class must have, empty when some class must have a {@code main}
 * @param entryPoint the class whose {@code main} is to be run, empty to find it
 * @param modules all that it may use, separated by commas
 */
public record CompileRequest(
        String className,
        String source,
        Map<String, String> beside,
        Optional<Signature> function,
        Optional<String> entryPoint,
        String modules) {

    /** What the compiler's thread may take beside its heap: javac calls itself for each level of a source. */
    public static final int STACK_MIB = 128;

    public byte[] toBytes() {
        PayloadWriter out = new PayloadWriter().writeText(className).writeText(source);
        out.writeInt(beside.size());
        beside.forEach((name, text) -> out.writeText(name).writeText(text));
        out.writeBoolean(function.isPresent());
        function.ifPresent(f -> f.writeTo(out));
        return out.writeText(entryPoint.orElse("")).writeText(modules).toBytes();
    }

    public static CompileRequest read(PayloadReader in) throws MalformedFrameException {
        String className = in.readText();
        String source = in.readText();
        Map<String, String> beside = new LinkedHashMap<>();
        for (int left = in.readCount(8); left > 0; left--) {
            beside.put(in.readText(), in.readText());
        }
        Optional<Signature> function = in.readBoolean() ? Optional.of(Signature.read(in)) : Optional.empty();
        Optional<String> entryPoint = Optional.of(in.readText()).filter(name -> !name.isEmpty());
        String modules = in.readText();
        in.expectEnd();
        return new CompileRequest(className, source, beside, function, entryPoint, modules);
    }
}
