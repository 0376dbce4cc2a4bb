package dev.assay.metering;

import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Map;
import java.util.Set;

/**
 * Through which calls the library reads, parses and prints for a program. What it does in them is part of the cost, but
 * told apart: the growth of a sort is not that of {@link java.util.Scanner}.
 */
final class InputOutput {
    private static final Set<String> CLASSES = Set.of(
            "java/io/BufferedInputStream",
            "java/io/BufferedOutputStream",
            "java/io/BufferedReader",
            "java/io/BufferedWriter",
            "java/io/DataInputStream",
            "java/io/DataOutputStream",
            "java/io/InputStream",
            "java/io/InputStreamReader",
            "java/io/OutputStream",
            "java/io/OutputStreamWriter",
            "java/io/PrintStream",
            "java/io/PrintWriter",
            "java/io/Reader",
            "java/io/StreamTokenizer",
            "java/io/Writer",
            "java/util/Scanner",
            "java/util/StringTokenizer");

    /** Reading numbers, and making the text that is printed. */
    private static final Map<String, Set<String>> METHODS = Map.of(
            "java/lang/Byte", Set.of("parseByte"),
            "java/lang/Double", Set.of("parseDouble", "toString"),
            "java/lang/Float", Set.of("parseFloat", "toString"),
            "java/lang/Integer", Set.of("parseInt", "toString"),
            "java/lang/Long", Set.of("parseLong", "toString"),
            "java/lang/Short", Set.of("parseShort"),
            "java/lang/String", Set.of("format", "formatted", "join", "split", "valueOf"),
            "java/lang/StringBuffer", Set.of("append", "toString"),
            "java/lang/StringBuilder", Set.of("append", "toString"));

    private InputOutput() {}

    static boolean isCalledBy(Instruction instruction) {
        return instruction instanceof InvokeInstruction call
                && isCalled(call.owner().asInternalName(), call.name().stringValue());
    }

    static boolean isCalled(String owner, String method) {
        return CLASSES.contains(owner) || METHODS.getOrDefault(owner, Set.of()).contains(method);
    }
}
