package dev.assay.problem.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoFaultsTest {
    private static final String YAML = """
            about: A demo.
            limits: {time_limit: 5, memory: 64}
            parameters:
              n: {type: integer, minimum: 1, maximum: 9, default: 3, title: Length}
              rate: {type: number, minimum: 0, maximum: 1, default: 0.5, title: Rate}
              kind: {type: string, enum: [one, two], default: one, title: Kind}
              deep: {type: boolean, default: true, title: Deep}
            figures: [{row: end, field: sum, title: Sum}]
            charts:
              - row: point
                title: {en: Points, zh: 点}
                split: name
                option:
                  xAxis: {type: value}
                  series: [{type: line, encode: {x: a, y: b}}]
            """;

    private final SmallPackage small = new SmallPackage();

    private SmallPackage demo(String yaml) {
        return small.put("demo/demo.yaml", yaml)
                .put("demo/Main.java", "class Main {}\n")
                .put("demo/explanation.en.md", "Why.\n");
    }

    @Test
    void demoIsRead() throws Exception {
        assertThat(demo(YAML).read().demo().orElseThrow().charts()).hasSize(1);
        assertThat(new SmallPackage().read().demo()).isEmpty();
    }

    @Test
    void missingPartsAreNamed() {
        small.put("demo/demo.yaml", YAML);

        assertThat(small.faults())
                .containsExactlyInAnyOrder(
                        "demo/Main.java: is missing: a demo has a demo.yaml, a Main.java and an explanation.en.md",
                        "demo/explanation.en.md: is missing: every demo is explained in English");
    }

    @Test
    void otherFilesAreRefused() {
        assertThat(demo(YAML).put("demo/Helper.java", "class Helper {}\n").faults())
                .containsExactly("demo/Helper.java: is not supported: demo/ holds CommonMark in files named"
                        + " explanation.LANGUAGE.md, such as explanation.en.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            about: A demo.              | aboot: A demo.                  | unknown key 'aboot': did you mean 'about'?
            default: 3                  | default: 12                     | 'parameters.n.default' is '12': write a number from 1.0 to 9.0
            type: integer               | type: int                       | 'parameters.n.type' is 'int': known are integer, number, boolean, string
            enum: [one, two]            | enum: [one, $(rm)]              | 'parameters.kind.enum' is '$(rm)': write words of letters, digits and . _ + -
            default: one                | default: three                  | 'parameters.kind.default' is 'three': known are one, two
            time_limit: 5               | time_limit: 3600                | 'limits.time_limit' is '3600': write a whole number of seconds from 1 to 20
            type: line,                 | type: pie,                      | 'charts.option.series.type' is 'pie': known are line, bar, scatter, heatmap, tree, graph
            xAxis: {type: value}        | tooltip: {formatter: <b>}       | 'charts.option.tooltip' cannot be set: charts hold no markup, addresses or images
            xAxis: {type: value}        | xAxis: {link: /x}               | 'charts.option.xAxis.link' cannot be set: charts hold no markup, addresses or images
            xAxis: {type: value}        | xAxis: {name: 'http://x'}       | 'charts.option.xAxis.name' holds an address: charts have none
            {en: Points, zh: 点}         | {en: Points, Chinese: 点}        | 'charts.title.Chinese' is not a language: use a tag such as en, zh or pt-BR
            """)
    void faultIsNamedWithItsPlace(String text, String spoilt, String fault) {
        assertThat(YAML).contains(text);
        List<String> faults = demo(YAML.replace(text, spoilt)).faults();

        assertThat(faults)
                .anySatisfy(
                        each -> assertThat(each).startsWith("demo/demo.yaml").contains(fault));
    }
}
