package dev.assay.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiAllowlistTest {
    private static final ApiAllowlist LIST = ApiAllowlist.of(List.of(
            "some version",
            "java/lang/Object - ",
            " equals +(Ljava/lang/Object;)Z",
            "a/Top java/lang/Object ",
            " count -I",
            " reset -()V +(I)V",
            "a/Shape java/lang/Object ",
            " area +()D",
            " draw -()V",
            "a/Middle a/Top a/Shape",
            " reset +()V",
            "!a/Closed a/Top ",
            "a/Bottom a/Middle "));

    @Test
    void memberIsThatOfTheClassThatDeclaresIt() {
        assertThat(LIST.sign("a/Bottom", "reset()V")).isEqualTo('+');
        assertThat(LIST.sign("a/Top", "reset()V")).isEqualTo('-');
        assertThat(LIST.sign("a/Bottom", "reset(I)V")).isEqualTo('+');
        assertThat(LIST.sign("a/Bottom", "countI")).isEqualTo('-');
        assertThat(LIST.sign("a/Bottom", "area()D")).isEqualTo('+');
        assertThat(LIST.sign("a/Bottom", "draw()V")).isEqualTo('-');
        assertThat(LIST.sign("a/Bottom", "equals(Ljava/lang/Object;)Z")).isEqualTo('+');
    }

    @Test
    void whatTheListDoesNotKnowIsRefused() {
        assertThat(LIST.sign("a/Bottom", "unheardOf()V")).isEqualTo('-');
        assertThat(LIST.sign("a/Unknown", "reset(I)V")).isEqualTo('-');
        assertThat(LIST.sign("a/Closed", "reset(I)V")).isEqualTo('-');
    }

    @Test
    void anotherJdkGetsAListOfItsOwnWhichIsKept(@TempDir Path folder) throws IOException {
        List<String> shipped = List.of("this version", "a/Top - ");
        List<String> other = List.of("other version", "a/Other - ");
        AtomicInteger computings = new AtomicInteger();
        ApiAllowlist.Computing computing = () -> {
            computings.incrementAndGet();
            return other;
        };

        assertThat(ApiAllowlist.lines("this version", shipped, Optional.of(folder), computing))
                .isEqualTo(shipped);
        assertThat(computings).hasValue(0);
        assertThat(ApiAllowlist.lines("other version", shipped, Optional.of(folder), computing))
                .isEqualTo(other);
        assertThat(ApiAllowlist.lines("other version", shipped, Optional.of(folder), computing))
                .isEqualTo(other);
        assertThat(computings).hasValue(1);
        // what has been looked at has changed: the kept list is not that of the new release
        assertThat(ApiAllowlist.lines("other version", List.of("this version"), Optional.of(folder), computing))
                .isEqualTo(other);
        assertThat(computings).hasValue(2);
        assertThat(ApiAllowlist.lines("third version", shipped, Optional.empty(), computing))
                .isEqualTo(other);
        assertThat(computings).hasValue(3);
    }
}
