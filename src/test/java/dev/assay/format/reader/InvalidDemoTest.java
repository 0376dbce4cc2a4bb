package dev.assay.format.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Demo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidDemoTest {
    private static final String YAML = """
            about: A demo.
            limits: {time_limit: 5, memory: 64}
            parameters:
              n: {type: integer, minimum: 1, maximum: 9, default: 3, title: Length}
              rate: {type: number, minimum: 0, maximum: 1, default: 0.5, title: Rate}
              kind: {type: string, enum: [one, two], default: one, title: Kind}
              deep: {type: boolean, default: true, title: Deep}
              text: {type: string, maxLength: 9, default: " In 日 😀", title: Text}
            input: weights.bin
            figures: [{row: end, field: sum, title: Sum}]
            charts:
              - row: point
                title: {en: Points, zh: 点}
                split: name
                labels: {slow: {en: slow, zh: 慢}}
                option:
                  xAxis: {type: value}
                  series: [{type: line, encode: {x: a, y: b}}]
              - row: token
                title: Written
                text: {piece: text, lane: decoder}
                lanes: {plain: {en: Plain, zh: 普通}, drafted: Drafted}
            """;

    private static final String UNKNOWN = "is not known: demo/ holds demo.yaml, sources named for their class,"
            + " explanations with their pictures, and the file that demo.yaml names as its input";

    private final SmallPackage small = new SmallPackage();

    private SmallPackage demo(String yaml) {
        return small.put("demo/demo.yaml", yaml)
                .put("demo/Main.java", "class Main {}\n")
                .put("demo/Model.java", "class Model {}\n")
                .put("demo/weights.bin", new byte[] {0, -1})
                .put("demo/explanation.en.md", "Why.\n");
    }

    @Test
    void demoIsRead() throws Exception {
        Demo demo = demo(YAML).read().demo().orElseThrow();

        assertThat(demo.charts())
                .extracting(Demo.Chart::form)
                .last()
                .isEqualTo(new Demo.RunningText("text", "decoder", "", ""));
        assertThat(demo.charts().getLast().words().keySet())
                .as("in their order")
                .containsExactly("plain", "drafted");
        assertThat(demo.additionalSources()).containsExactly(Map.entry("Model", "class Model {}\n"));
        assertThat(demo.input()).containsExactly(0, -1);
        assertThat(demo.parameters().getLast()).isEqualTo(new Demo.Text("text", Map.of("en", "Text"), 9, " In 日 😀"));
        assertThat(new SmallPackage().read().demo()).isEmpty();
    }

    @Test
    void missingPartsAreNamed() {
        small.put("demo/demo.yaml", YAML).put("demo/weights.bin", "");

        assertThat(small.errors())
                .containsExactlyInAnyOrder(
                        "demo/Main.java: is missing: a demo has a demo.yaml, a Main.java and an explanation.en.md",
                        "demo/explanation.en.md: is missing: every demo is explained in English");
    }

    @Test
    void otherFilesAreRefused() {
        assertThat(demo(YAML)
                        .put("demo/notes.md", "?\n")
                        .put("demo/more.bin", "")
                        .put("demo/nested/Layer.java", "class Layer {}\n")
                        .errors())
                .containsExactlyInAnyOrder(
                        "demo/notes.md: is not supported: demo/ holds CommonMark in files named"
                                + " explanation.LANGUAGE.md, such as explanation.en.md",
                        "demo/more.bin: " + UNKNOWN,
                        "demo/nested/Layer.java: " + UNKNOWN);
    }

    @Test
    void largeSourcesAreRefused() {
        assertThat(demo(YAML)
                        .put("demo/Main.java", "/".repeat(128 << 10) + "\n")
                        .put("demo/Model.java", "/".repeat(128 << 10) + "\n")
                        .errors())
                .containsExactlyInAnyOrder(
                        "demo/Main.java: is longer than 128 KiB: split it",
                        "demo/Model.java: is longer than 128 KiB: split it");
    }

    @Test
    void largeInputIsRefused() {
        assertThat(demo(YAML).put("demo/weights.bin", new byte[(32 << 20) + 1]).errors())
                .containsExactly("demo/weights.bin: is larger than 32 MiB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            about: A demo.              | aboot: A demo.                  | unknown key 'aboot': did you mean 'about'?
            default: 3                  | default: 12                     | 'parameters.n.default' is '12': write a number from 1.0 to 9.0
            type: integer               | type: int                       | 'parameters.n.type' is 'int': known are integer, number, boolean, string
            enum: [one, two]            | enum: [one, $(rm)]              | 'parameters.kind.enum' is '$(rm)': write words of letters, digits and . _ + -
            default: one                | default: three                  | 'parameters.kind.default' is 'three': known are one, two
            input: weights.bin          | input: ../problem.yaml          | 'input' is '../problem.yaml': write the name of a file in demo/, such as model.safetensors
            input: weights.bin          | input: a/b                      | 'input' is 'a/b': write the name of a file in demo/, such as model.safetensors
            input: weights.bin          | input: model.safetensors        | 'input' names demo/model.safetensors, which is missing: put it there
            maxLength: 9                | maxLength: 6                    | 'parameters.text.default' must be one line of at most 6 characters, without tabs
            maxLength: 9                | maxLength: 0                    | 'parameters.text.maxLength' is '0': write a whole number of characters from 1 to 1000
            maxLength: 9,               | pattern: x,                     | 'parameters.text.maxLength' is missing: write maxLength: and the most characters, or enum: and a list of words
            time_limit: 5               | time_limit: 3600                | 'limits.time_limit' is '3600': write a whole number of seconds from 1 to 20
            {piece: text, lane: decoder} | {lane: decoder}                | 'charts.text.piece' is missing: write piece: and its name
            {piece: text, lane: decoder} | {piece: text, lanes: x}        | unknown key 'lanes': did you mean 'lane'?
            zh: 普通                      | Chinese: 普通                    | 'charts.lanes.plain.Chinese' is not a language: use a tag such as en, zh or pt-BR
            slow: {en: slow, zh: 慢}     | slow: {zh: 慢}                   | 'charts.labels.slow.en' is missing: write en: and the English text
            type: line,                 | type: pie,                      | 'charts.option.series.type' is 'pie': known are line, bar, scatter, heatmap, tree, graph
            xAxis: {type: value}        | tooltip: {formatter: <b>}       | 'charts.option.tooltip' cannot be set: charts hold no markup, addresses or images
            xAxis: {type: value}        | xAxis: {link: /x}               | 'charts.option.xAxis.link' cannot be set: charts hold no markup, addresses or images
            xAxis: {type: value}        | xAxis: {name: 'http://x'}       | 'charts.option.xAxis.name' holds an address: charts have none
            {en: Points, zh: 点}         | {en: Points, Chinese: 点}        | 'charts.title.Chinese' is not a language: use a tag such as en, zh or pt-BR
            """)
    void faultIsNamedWithItsPlace(String text, String spoilt, String error) {
        assertThat(YAML).contains(text);
        List<String> errors = demo(YAML.replace(text, spoilt)).errors();

        assertThat(errors)
                .anySatisfy(
                        each -> assertThat(each).startsWith("demo/demo.yaml").contains(error));
    }
}
