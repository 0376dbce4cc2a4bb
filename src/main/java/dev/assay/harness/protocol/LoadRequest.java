package dev.assay.harness.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The classes of a submission and how to call them.
 *
 * @param classes class files by binary name
 * @param arguments what a {@code main} gets
 * @param files what is put into the working directory, by path
 * @param keepsClasses whether the classes of one test may serve the next, because they hold no state
 * @param byLine whether a metered guest counts for each line too
 * @param stackMiB of the thread that calls the program
 */
public record LoadRequest(
        Map<String, byte[]> classes,
        String mainClass,
        Optional<Signature> function,
        List<String> arguments,
        Map<String, byte[]> files,
        boolean keepsClasses,
        boolean byLine,
        int stackMiB) {
    private static final int SMALL_STACK_MIB = 16;

    /** With a small stack and no files. */
    public LoadRequest(
            Map<String, byte[]> classes,
            String mainClass,
            Optional<Signature> function,
            List<String> arguments,
            boolean keepsClasses,
            boolean byLine) {
        this(classes, mainClass, function, arguments, Map.of(), keepsClasses, byLine, SMALL_STACK_MIB);
    }

    public byte[] toBytes() {
        PayloadWriter out = new PayloadWriter();
        write(classes, out);
        out.writeText(mainClass);
        out.writeBoolean(function.isPresent());
        if (function.isPresent()) {
            function.get().writeTo(out);
        }
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            out.writeText(argument);
        }
        write(files, out);
        out.writeBoolean(keepsClasses).writeBoolean(byLine).writeInt(stackMiB);
        return out.toBytes();
    }

    private static void write(Map<String, byte[]> named, PayloadWriter out) {
        out.writeInt(named.size());
        for (Map.Entry<String, byte[]> each : named.entrySet()) {
            out.writeText(each.getKey()).writeBytes(each.getValue());
        }
    }

    private static Map<String, byte[]> readNamed(PayloadReader in) throws MalformedFrameException {
        Map<String, byte[]> named = new LinkedHashMap<>();
        for (int left = in.readCount(8); left > 0; left--) {
            named.put(in.readText(), in.readBytes());
        }
        return named;
    }

    public static LoadRequest read(PayloadReader in) throws MalformedFrameException {
        Map<String, byte[]> classes = readNamed(in);
        String mainClass = in.readText();
        Optional<Signature> function = in.readBoolean() ? Optional.of(Signature.read(in)) : Optional.empty();
        List<String> arguments = new ArrayList<>();
        for (int left = in.readCount(4); left > 0; left--) {
            arguments.add(in.readText());
        }
        Map<String, byte[]> files = readNamed(in);
        boolean keepsClasses = in.readBoolean();
        boolean byLine = in.readBoolean();
        int stackMiB = in.readInt();
        in.expectEnd();
        return new LoadRequest(classes, mainClass, function, arguments, files, keepsClasses, byLine, stackMiB);
    }
}
