package dev.assay.judging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.assay.harness.protocol.MalformedFrameException;
import dev.assay.harness.protocol.PayloadReader;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.ValueType.ArrayOf;
import dev.assay.harness.protocol.ValueType.ListOf;
import dev.assay.harness.protocol.ValueType.Scalar;
import dev.assay.harness.protocol.Values;
import dev.assay.judging.ValueMismatch.Expected;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Values of function mode as the JSON of test files. */
final class JsonValues {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .build();

    private JsonValues() {}

    /**
     * Reads as many values as there are types.
     *
     * @throws ValueMismatchException saying at which line and column which type was expected
     */
    static List<Object> read(byte[] json, List<ValueType> types) throws ValueMismatchException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            List<Object> values = new ArrayList<>();
            for (ValueType type : types) {
                parser.nextToken();
                values.add(read(parser, type));
            }
            if (parser.nextToken() != null) {
                throw mismatch(parser, Expected.NOTHING_MORE, String.valueOf(types.size()));
            }
            return values;
        } catch (ValueMismatchException e) {
            throw e;
        } catch (JsonProcessingException e) {
            // the parser's own words, without its remark that it does not name the source
            String words = e.getOriginalMessage().replaceFirst(" \\(start marker at .*", "");
            throw new ValueMismatchException(at(e.getLocation(), Expected.JSON, words), e);
        } catch (IOException e) {
            throw new ValueMismatchException(new ValueMismatch(1, 1, Expected.JSON, String.valueOf(e.getMessage())), e);
        }
    }

    private static Object read(JsonParser parser, ValueType type) throws IOException {
        return switch (type) {
            case Scalar scalar -> readScalar(parser, scalar);
            case ArrayOf(Scalar element)
            when element == Scalar.INT -> {
                IntStream.Builder numbers = IntStream.builder();
                readEach(parser, type, () -> numbers.add((int) readScalar(parser, element)));
                yield numbers.build().toArray();
            }
            case ArrayOf(Scalar element)
            when element == Scalar.LONG -> {
                LongStream.Builder numbers = LongStream.builder();
                readEach(parser, type, () -> numbers.add((long) readScalar(parser, element)));
                yield numbers.build().toArray();
            }
            case ArrayOf(Scalar element)
            when element == Scalar.DOUBLE -> {
                DoubleStream.Builder numbers = DoubleStream.builder();
                readEach(parser, type, () -> numbers.add((double) readScalar(parser, element)));
                yield numbers.build().toArray();
            }
            case ArrayOf(ValueType element) -> {
                List<Object> elements = readAll(parser, element, type);
                Object array = Array.newInstance(Values.classOf(element), elements.size());
                for (int i = 0; i < elements.size(); i++) {
                    Array.set(array, i, elements.get(i));
                }
                yield array;
            }
            case ListOf(ValueType element) -> readAll(parser, element, type);
        };
    }

    private static List<Object> readAll(JsonParser parser, ValueType element, ValueType whole) throws IOException {
        List<Object> elements = new ArrayList<>();
        readEach(parser, whole, () -> elements.add(read(parser, element)));
        return elements;
    }

    /** Takes the element at which the parser is. */
    private interface Taking {
        void take() throws IOException;
    }

    private static void readEach(JsonParser parser, ValueType whole, Taking element) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw mismatch(parser, Expected.ARRAY, whole.source());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.take();
        }
    }

    private static Object readScalar(JsonParser parser, Scalar type) throws IOException {
        JsonToken token = parser.currentToken();
        boolean whole = token == JsonToken.VALUE_NUMBER_INT;
        boolean number = whole || token == JsonToken.VALUE_NUMBER_FLOAT;
        try {
            if (type == Scalar.INT && whole) {
                return parser.getIntValue();
            } else if (type == Scalar.LONG && whole) {
                return parser.getLongValue();
            } else if (type == Scalar.DOUBLE && number) {
                return parser.getDoubleValue();
            } else if (type == Scalar.FLOAT && number) {
                return parser.getFloatValue();
            } else if (type == Scalar.BOOLEAN && token != null && token.isBoolean()) {
                return parser.getBooleanValue();
            } else if (type == Scalar.STRING && token == JsonToken.VALUE_STRING) {
                return parser.getText();
            } else if (type == Scalar.CHAR && token == JsonToken.VALUE_STRING && parser.getTextLength() == 1) {
                return parser.getText().charAt(0);
            }
        } catch (com.fasterxml.jackson.core.exc.InputCoercionException tooLarge) {
            throw mismatch(parser, Expected.NUMBER_IN_RANGE, type.source());
        }
        throw mismatch(parser, type == Scalar.CHAR ? Expected.ONE_CHARACTER : Expected.VALUE, type.source());
    }

    private static ValueMismatchException mismatch(JsonParser parser, Expected expected, String detail) {
        return new ValueMismatchException(at(parser.currentTokenLocation(), expected, detail));
    }

    private static ValueMismatch at(JsonLocation place, Expected expected, String detail) {
        return new ValueMismatch(place.getLineNr(), place.getColumnNr(), expected, detail);
    }

    /** The value as JSON. */
    static String write(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The beginning of the JSON of a value as on the wire.
     *
     * @param value found to be well-formed
     */
    static String excerpt(ValueType type, byte[] value) throws MalformedFrameException {
        Beginning text = new Beginning();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            write(type, new PayloadReader(value), out, text);
        } catch (MalformedFrameException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Excerpt.of(text.toString());
    }

    /** Keeps a little more than an excerpt has. */
    private static final class Beginning extends Writer {
        private final StringBuilder kept = new StringBuilder();

        boolean isFull() {
            return kept.length() > Excerpt.LENGTH;
        }

        @Override
        public void write(char[] text, int from, int count) {
            kept.append(text, from, Math.min(count, Excerpt.LENGTH + 1 - Math.min(kept.length(), Excerpt.LENGTH + 1)));
        }

        @Override
        public void flush() {
            // there is nothing behind it
        }

        @Override
        public void close() {
            // there is nothing behind it
        }

        @Override
        public String toString() {
            return kept.toString();
        }
    }

    private static void write(ValueType type, PayloadReader in, JsonGenerator out, Beginning text) throws IOException {
        if (type instanceof Scalar) {
            write(Values.read(type, in), out);
            return;
        }
        ValueType element = type instanceof ArrayOf array ? array.element() : ((ListOf) type).element();
        int length = in.readLength(1);
        if (length < 0) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (int i = 0; i < length && !text.isFull(); i++) {
            write(element, in, out, text);
        }
        out.writeEndArray();
    }

    private static void write(@Nullable Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case null -> out.writeNull();
            case Integer i -> out.writeNumber(i);
            case Long l -> out.writeNumber(l);
            case Double d -> out.writeNumber(d);
            case Float f -> out.writeNumber(f);
            case Boolean b -> out.writeBoolean(b);
            case Character c -> out.writeString(c.toString());
            case String s -> out.writeString(s);
            case List<?> list -> {
                out.writeStartArray();
                for (Object element : list) {
                    write(element, out);
                }
                out.writeEndArray();
            }
            default -> {
                out.writeStartArray();
                for (int i = 0; i < Array.getLength(value); i++) {
                    write(Array.get(value, i), out);
                }
                out.writeEndArray();
            }
        }
    }
}
