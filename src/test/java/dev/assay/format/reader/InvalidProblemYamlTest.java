package dev.assay.format.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.format.validation.InvalidPackageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidProblemYamlTest {

    private final SmallPackage small = new SmallPackage();

    /** The line of the small package that begins so, what it is replaced with, and the only fault. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            problem_format_version:|problem_format_version: 2025-9|1: 'problem_format_version' is '2025-9': did you mean '2025-09'?
            en: Sum                |en: ''                       |3: 'name.en' must be one line of text
            en: Sum                |en:                          |3: 'name.en' is empty: write text
            en: Sum                |en: "a\\eb"                  |3: 'name.en' holds a control character: remove it
            en: Sum                |en: !bin Sum                 |3: 'name.en' has the tag !bin: write plain text
            en: Sum                |en: [Sum]                    |3: 'name.en' must be text, not a list
            zh: 求和               |Chinese: 求和                |4: 'name.Chinese' is not a language: use a tag such as en, zh or pt-BR
            type:                  |type: pass-fial              |6: 'type' is 'pass-fial': did you mean 'pass-fail'?
            license:               |license: mine                |9: 'license' is 'mine': known are unknown, public domain, cc0, cc by, cc by-sa, educational, permission
            license:               |licence: cc0                 |9: unknown key 'licence': did you mean 'license'?
            license:               |name: again                  |9: key 'name' is there twice: line 2 has it already
            license:               |constants: {5n: 5}           |9: 'constants.5n' is no name for a constant: use letters, digits and '_', and begin with no digit
            license:               |constants: {n: {tex: 5}}     |9: 'constants.n.value' is missing: write value: and the number or text
            license:               |embargo_until: tomorrow      |9: 'embargo_until' is 'tomorrow': write a day such as 2027-01-31, or 2027-01-31T12:00:00Z
            license:               |embargo_until: 2027-13-01    |9: 'embargo_until' is '2027-13-01': write a day such as 2027-01-31, or 2027-01-31T12:00:00Z
            license:               |allow_file_writing: maybe    |9: 'allow_file_writing' is 'maybe': known are false, true
            languages:             |languages: [python3]         |11: 'languages' must have 'java' among them: nothing else can be judged
            time_limit:            |time_limit: 0.05             |13: 'limits.time_limit' is '0.05': write seconds from 0.1 to 60
            time_limit:            |time_limit: 1e999            |13: 'limits.time_limit' is '1e999': write seconds from 0.1 to 60
            time_limit:            |time_limit: .inf             |13: 'limits.time_limit' is '.inf': write seconds from 0.1 to 60
            time_limit:            |time_multipliers: {ac_to_time_limit: 0.5}|13: 'limits.time_multipliers.ac_to_time_limit' is '0.5': write a factor of 1 or more, such as 2.0
            time_limit:            |time_multipliers: {ac_to_tl: 2}|13: unknown key 'ac_to_tl': known are ac_to_time_limit, time_limit_to_tle
            time_limit:            |time_resolution: hello       |13: 'limits.time_resolution' is 'hello': write seconds from 0.001 to 60
            memory:                |memory: 99999999999          |14: 'limits.memory' is '99999999999': write a whole number of MiB from 16 to 2048
            output:                |output: 65                   |15: 'limits.output' is '65': write a whole number of MiB from 1 to 64
            code:                  |code: 0                      |16: 'limits.code' is '0': write a whole number of KiB from 1 to 1024
            memory:                |validation_time: soon        |14: 'limits.validation_time' is 'soon': write a whole number of seconds from 1 to 1048576
            memory:                |validation_passes: 3         |14: 'limits.validation_passes' is for multi-pass problems only: remove it
            memory:                |time_resolution: 0.4         |13: 'limits.time_limit' is no multiple of 'limits.time_resolution', 0.4: change one of them
            difficulty:            |difficulty: hrad             |18: 'assay.difficulty' is 'hrad': known are easy, medium, hard
            method:                |method: int                  |20: 'assay.function.method' has 'int', which is no Java name: use letters, digits and '_', and no keyword
            method:                |method: wait                 |20: 'assay.function.method' is 'wait', a method that every object has: choose another name
            - nums:                |- start: int                 |23: 'assay.function.parameters' has two parameters called 'start'
            - nums:                |- nums int[]                 |22: 'assay.function.parameters' must be a mapping of keys to values, not a single value
            checker:               |checker: tokens              |25: 'assay.checker' is 'tokens', which compares text: in function mode use exact, float or unordered
            checker:               |checker: float               |25: 'assay.checker' needs tolerances: write float: {absolute: 1e-9, relative: 1e-9}
            checker:               |checker: {float: {absolute: -1, relative: 1}}|25: 'assay.checker.float.absolute' is '-1': write a tolerance such as 1e-9
            checker:               |checker: {float: {}}         |25: 'assay.checker.float' needs a tolerance above 0: write float: {absolute: 1e-9, relative: 1e-9}
            checker:               |checker: {unordered: depe}   |25: 'assay.checker.unordered' is 'depe': known are deep
            checker:               |share_solutions: yes         |25: 'assay.share_solutions' is 'yes': known are false, true
            checker:               |starter: class Main {}       |25: 'assay.starter' must declare class Solution
            checker:               |growth: {sizes: [1, 2, 3, 3], arguments: "uniform {n} 1"}|25: 'assay.growth.sizes' must be 7 to 16 sizes, each larger than the one before
            checker:               |growth: {sizes: [50, 100, 200, 400], arguments: "uniform {n} 1"}|25: 'assay.growth.sizes' has 4 sizes of 2 or more, but telling growth classes apart takes at least 7: write [50, 100, 200, 400, 800, 1600, 3200]
            checker:               |growth: {sizes: [50, 100, 200, 300, 600, 1200, 2400], arguments: "uniform {n} 1"}|25: 'assay.growth.sizes' goes from 200 to 300, but each size must be twice the one before: write [50, 100, 200, 400, 800, 1600, 3200]; only where cost is exponential, evenly spaced sizes up to 64 such as [8, 10, 12, 14, 16, 18, 20]
            checker:               |growth: {sizes: [8, 10, 12, 14, 16, 18, 20], arguments: "uniform {n} 1", limit: n^2}|25: 'assay.growth.sizes' is evenly spaced, which is for exponential cost, but 'limit' is n²: write [8, 16, 32, 64, 128, 256, 512]
            checker:               |growth: {sizes: [2, 4, 8, 16, 32, 64, 128], arguments: uniform 5 1}|25: 'assay.growth.arguments' must have {n} where the size belongs, such as: uniform {n} 1
            checker:               |growth: {sizes: [2, 4, 8, 16, 32, 64, 128], arguments: "uniform {n} 1", limit: n^4}|25: 'assay.growth.limit' is 'n^4', which is no growth: write one of 1, log n, log² n, √n, n, n log n, n log² n, n√n, n², n² log n, n³, 2ⁿ
            checker:               |growth: {sizes: [2, 4, 8, 16, 32, 64, 128], arguments: "uniform {n} 1", factor: 0.5}|25: 'assay.growth.factor' is '0.5': write how many times the reference's cost, from 1 to 1000
            checker:               |growth: {sizes: [2, 4, 8, 16, 32, 64, 128], arguments: "uniform {n} 1", variants: []}|25: 'assay.growth.variants' must be 1 to 8 files of submissions/accepted/
            program:               |program: generators/Case.java|27: 'assay.generator.program' is 'generators/Case.java', which is not in the package: did you mean 'generators/Cases.java'?
            program:               |program: README.md           |27: 'assay.generator.program' is 'README.md': it must be a .java file in generators/
            reference:             |reference: submissions/wrong_answer/Overflows.java|28: 'assay.generator.reference' is 'submissions/wrong_answer/Overflows.java': it must be a .java file in submissions/accepted/
            large:                 |01-empty: 5                  |30: 'assay.generator.secret.01-empty' has the name of a test in data/: choose another
            large:                 |../../x: 5                   |30: 'assay.generator.secret.../../x' is no name for a test: use letters, digits, '_', '.' and '-', begin with none of the last two, and at most 100 characters
            """)
    void faultNamesTheLineAndTheRemedy(String start, String replacement, String error) {
        String text = replacement == null ? "" : replacement;

        assertThat(small.line(start, text).errors()).containsExactly("problem.yaml:" + error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            scoring              | problem.yaml:6:7: 'type' is 'scoring': problems with scores are what this judge cannot judge yet
            submit-answer        | problem.yaml:6:7: 'type' is 'submit-answer': problems whose submissions are the answers are what this judge cannot judge yet
            [interactive, scoring] | problem.yaml:6:7: 'type' is 'scoring': problems with scores are what this judge cannot judge yet
            """)
    void kindThatIsNotJudgedYetIsOneError(String type, String error) {
        small.line("type:", "type: " + type)
                .put("output_validator/v.py", "x")
                .put("data/secret/group/test_group.yaml", "max_score: 20")
                .remove("statement/problem.en.md");

        InvalidPackageException refusal = catchThrowableOfType(InvalidPackageException.class, () -> small.read());

        assertThat(refusal.getMessage()).isEqualTo(error);
    }

    @Test
    void errorNamesLineAndColumn() {
        InvalidPackageException refusal = catchThrowableOfType(
                InvalidPackageException.class,
                () -> small.line("memory:", "memory: lots").read());

        assertThat(refusal.getMessage())
                .isEqualTo(
                        "problem.yaml:14:11: 'limits.memory' is 'lots': write a whole number of MiB from 16 to 2048");
    }

    @Test
    void packageOfTheNewestFormatHasAnIdentifier() {
        assertThat(small.line("uuid:", "").errors())
                .singleElement()
                .asString()
                .startsWith("problem.yaml:1: 'uuid' is missing: write uuid: ");
    }

    @Test
    void unknownTypeOfAParameterIsRefused() {
        assertThat(small.line("- nums:", "- nums: integer").errors())
                .singleElement()
                .asString()
                .startsWith("problem.yaml:22: 'assay.function.parameters.nums' is no type that can be passed: unknown");
    }

    @Test
    void brokenUuidIsRefused() {
        assertThat(small.line("uuid:", "uuid: 1-1-1-1-1").errors())
                .singleElement()
                .asString()
                .startsWith("problem.yaml:5: 'uuid' is '1-1-1-1-1', which is no UUID: write uuid: ");
    }

    @Test
    void deepOrderIsRefusedForText() {
        assertThat(small.stdio().line("checker:", "checker: {unordered: deep}").errors())
                .containsExactly("problem.yaml:19: 'assay.checker' is 'unordered: deep', which compares lists:"
                        + " in stdio mode use unordered");
    }

    @Test
    void missingProblemYamlIsRefused() {
        assertThat(small.remove("problem.yaml").errors())
                .containsExactly("problem.yaml: is missing: every package has one at its top");
    }

    @Test
    void emptyProblemYamlIsRefused() {
        assertThat(small.put("problem.yaml", "# later\n").errors()).containsExactly("problem.yaml: is empty");
    }

    @Test
    void listInsteadOfProblemYamlIsRefused() {
        assertThat(small.put("problem.yaml", "- a\n").errors())
                .containsExactly("problem.yaml:1: the file must be a mapping of keys to values, not a list");
    }

    @Test
    void brokenYamlIsRefusedAtItsLine() {
        assertThat(small.put("problem.yaml", "name: x\ntype: [a\nuuid: y\n").errors())
                .singleElement()
                .asString()
                .startsWith("problem.yaml:3: is not YAML: ");
    }

    @Test
    void escapeThatIsNoCharacterIsRefused() {
        assertThat(small.line("credits:", "credits: \"\\UFFFFFFFF\"").errors())
                .singleElement()
                .asString()
                .startsWith("problem.yaml: is not YAML that can be read: ");
    }

    @Test
    void secondDocumentIsRefused() {
        assertThat(small.put("problem.yaml", "name: x\n---\nname: y\n").errors())
                .singleElement()
                .asString()
                .startsWith("problem.yaml:2: is not YAML: ");
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(small.put("problem.yaml", "name:\n  " + "[".repeat(30_000)).errors())
                .containsExactly("problem.yaml:2: is not YAML: lists and mappings nest more than 20 deep");
    }

    @Test
    void thousandsOfAliasesAreRefused() {
        String bomb = "a: &a [x]\nb: [" + "*a, ".repeat(5_000) + "*a]\n";

        assertThat(small.put("problem.yaml", bomb).errors())
                .singleElement()
                .asString()
                .contains("aliases");
    }

    @Test
    void valueThatContainsItselfIsRefused() {
        assertThat(small.line("credits:", "credits: &c\n  authors: *c").errors())
                .contains("problem.yaml:8: 'credits.authors.name' is missing: write name: and the person's name");
    }

    @Test
    void enormousProblemYamlIsRefused() {
        assertThat(small.put("problem.yaml", "# " + "x".repeat(1 << 20)).errors())
                .containsExactly("problem.yaml: is longer than 64 KiB");
    }
}
