package dev.assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostKernelTest {
    @ParameterizedTest
    @CsvSource({
        "6.12.48+deb13-amd64, true",
        "5.8.0, true",
        "5.7.19, false",
        "4.18.0-553.el8_10.x86_64, false",
        "10.0, true",
        "unknown, false",
        "'', false"
    })
    void filesAboutTheMachineCanBeLeftOutSinceLinux58(String release, boolean can) {
        assertThat(HostKernel.of(release).canHideItself()).isEqualTo(can);
    }
}
