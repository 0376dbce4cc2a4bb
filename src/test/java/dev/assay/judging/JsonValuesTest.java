package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.harness.protocol.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int|-7",
                "long|9223372036854775807",
                "double|0.1",
                "double|-0.0",
                "double|NaN",
                "double|-Infinity",
                "float|1.5",
                "boolean|true",
                "char|\"x\"",
                "String|\"é \\\" 求\"",
                "int[]|[1,2]",
                "double[]|[NaN,Infinity,1.0E-5]",
                "int[][]|[[1],[],[2,3]]",
                "String[]|[\"a\",\"\"]",
                "List<List<Integer>>|[[1,2],[]]",
                "List<int[]>|[[1],[]]"
            })
    void valueIsWrittenAsItWasRead(String type, String json) throws ValueMismatchException {
        assertThat(JsonValues.write(read(json, type).getFirst())).isEqualTo(json);
    }

    @Test
    void thereIsOneValueForEachParameter() throws ValueMismatchException {
        assertThat(read("[1]\n2\n", "List<Integer>", "long")).containsExactly(List.of(1), 2L);
    }

    @Test
    void nullCanBeWrittenThoughNoTestHoldsIt() {
        assertThat(JsonValues.write(null)).isEqualTo("null");
        assertThat(JsonValues.write(new String[] {null})).isEqualTo("[null]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "int     |1.5              |line 1, column 1: expected a value of type int",
                "int     |2147483648       |line 1, column 1: expected a number that fits int",
                "long    |9223372036854775808|line 1, column 1: expected a number that fits long",
                "int     |\"1\"            |line 1, column 1: expected a value of type int",
                "char    |\"xy\"           |line 1, column 1: expected a string of length one",
                "boolean |0                |line 1, column 1: expected a value of type boolean",
                "String  |null             |line 1, column 1: expected a value of type String",
                "int[]   |[1, [2]]         |line 1, column 5: expected a value of type int",
                "int[][] |[[1],~  2]       |line 2, column 3: expected a JSON array for int[]",
                "List<String>|{}           |line 1, column 1: expected a JSON array for List<String>",
                "int     |1~2              |line 2, column 1: expected nothing more: there are 1 values, one for each parameter"
            })
    void valueOfAnotherTypeIsRefusedWithItsPlace(String type, String json, String message) {
        assertThatThrownBy(() -> read(json.replace('~', '\n'), type))
                .isInstanceOf(ValueMismatchException.class)
                .hasMessage(message);
    }

    @Test
    void missingValueIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("[1]\n", "int[]", "long"))
                .isInstanceOf(ValueMismatchException.class)
                .hasMessageMatching("line \\d+, column \\d+: expected a value of type long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"int[]|[1,~ x]|line 2, column 2: not JSON: ", "int[]|[1|line 1, column 3: not JSON: "})
    void whatIsNotJsonIsRefusedWithItsPlaceAndWithoutTheParsersOwnWords(String type, String json, String message) {
        assertThatThrownBy(() -> read(json.replace('~', '\n'), type))
                .isInstanceOf(ValueMismatchException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContainingAny("REDACTED", "[Source");
    }

    private static List<Object> read(String json, String... types) throws ValueMismatchException {
        return JsonValues.read(
                json.getBytes(StandardCharsets.UTF_8),
                Stream.of(types).map(ValueType::parse).toList());
    }
}
