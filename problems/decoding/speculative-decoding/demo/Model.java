import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The matrices of a file in the format safetensors: the length of a JSON header in 8 bytes, the header, which says
 * where each matrix lies, and the numbers, half floats or bytes here, least byte first.
 */
final class Model {
    private static final Pattern ENTRY = Pattern.compile(
            "\"([^\"]+)\":\\{\"dtype\":\"(?:F16|U8)\",\"shape\":\\[(\\d+),(\\d+)],\"data_offsets\":\\[(\\d+),(\\d+)]}");

    private record Place(int rows, int columns, int at) {}

    private final ByteBuffer numbers;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Matrix> matrices = new HashMap<>();

    private Model(ByteBuffer numbers, String header) {
        this.numbers = numbers;
        Matcher entries = ENTRY.matcher(header);
        while (entries.find()) {
            places.put(
                    entries.group(1),
                    new Place(
                            Integer.parseInt(entries.group(2)),
                            Integer.parseInt(entries.group(3)),
                            Integer.parseInt(entries.group(4))));
        }
    }

    static Model read(InputStream in) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        if (file.remaining() < 8) {
            throw new IOException("no model on standard input: run with  < model.safetensors");
        }
        byte[] header = new byte[Math.toIntExact(file.getLong())];
        file.get(header);
        return new Model(file.slice().order(ByteOrder.LITTLE_ENDIAN), new String(header, StandardCharsets.UTF_8));
    }

    boolean has(String name) {
        return places.containsKey(name);
    }

    /** Row by row. */
    float[] values(String name) {
        Place place = place(name);
        float[] values = new float[place.rows * place.columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(numbers.getShort(place.at + i * Short.BYTES));
        }
        return values;
    }

    /** The same object whoever asks. */
    Matrix matrix(String name) {
        return matrices.computeIfAbsent(name, _ -> {
            Place place = place(name);
            return new Matrix(values(name), place.rows, place.columns);
        });
    }

    /** Of a matrix of bytes. */
    byte[] bytes(String name) {
        Place place = place(name);
        byte[] bytes = new byte[place.rows * place.columns];
        numbers.get(place.at, bytes);
        return bytes;
    }

    private Place place(String name) {
        Place place = places.get(name);
        if (place == null) {
            throw new IllegalArgumentException("the file has no matrix " + name);
        }
        return place;
    }
}
