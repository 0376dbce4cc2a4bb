import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Matrices in a file, in the format safetensors: the length of a JSON header in 8 bytes, the header, which says where
 * each matrix lies, and the numbers, least byte first. Ours are half floats in files to be kept, floats in between.
 */
final class Safetensors {
    private static final Pattern ENTRY = Pattern.compile(
            "\"([^\"]+)\":\\{\"dtype\":\"(F16|F32)\",\"shape\":\\[\\d+,\\d+],\"data_offsets\":\\[(\\d+),(\\d+)]}");

    private Safetensors() {}

    static void write(
            Path file, List<Parameter> parameters, boolean half, Map<String, byte[]> tables, Map<String, String> facts)
            throws IOException {
        int width = half ? Short.BYTES : Float.BYTES;
        StringBuilder header = new StringBuilder("{\"__metadata__\":{");
        header.append(String.join(
                ",",
                facts.entrySet().stream()
                        .map(fact -> "\"" + fact.getKey() + "\":\"" + fact.getValue() + "\"")
                        .toList()));
        header.append('}');
        long at = 0;
        for (Parameter each : parameters) {
            long end = at + (long) each.value.length * width;
            header.append(",\"%s\":{\"dtype\":\"%s\",\"shape\":[%d,%d],\"data_offsets\":[%d,%d]}"
                    .formatted(each.name, half ? "F16" : "F32", each.rows, each.columns, at, end));
            at = end;
        }
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            int size = table.getValue().length;
            header.append(",\"%s\":{\"dtype\":\"U8\",\"shape\":[1,%d],\"data_offsets\":[%d,%d]}"
                    .formatted(table.getKey(), size, at, at + size));
            at += size;
        }
        header.append('}');
        while (header.length() % 8 != 0) {
            header.append(' ');
        }
        byte[] text = header.toString().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(8 + text.length + (int) at).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(text.length).put(text);
        for (Parameter each : parameters) {
            for (float number : each.value) {
                if (half) {
                    bytes.putShort(Float.floatToFloat16(number));
                } else {
                    bytes.putFloat(number);
                }
            }
        }
        tables.values().forEach(bytes::put);
        Files.write(file, bytes.array());
    }

    /** Reads a file that {@link #write} has written, into the parameters of the same names. */
    static void read(Path file, List<Parameter> parameters) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] text = new byte[(int) bytes.getLong()];
        bytes.get(text);
        ByteBuffer data = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
        Matcher entries = ENTRY.matcher(new String(text, StandardCharsets.US_ASCII));
        while (entries.find()) {
            boolean half = entries.group(2).equals("F16");
            String name = entries.group(1);
            data.position(Integer.parseInt(entries.group(3)));
            parameters.stream().filter(p -> p.name.equals(name)).forEach(p -> {
                for (int i = 0; i < p.value.length; i++) {
                    p.value[i] = half ? Float.float16ToFloat(data.getShort()) : data.getFloat();
                }
                p.pack();
            });
        }
    }
}
