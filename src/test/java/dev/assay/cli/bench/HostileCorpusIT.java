package dev.assay.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.assay.cli.offline.OfflineJudge;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every attack of the corpus, against the real judge over the machine's own OCI runtime. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileCorpusIT {
    private static final Path PACKAGES = Path.of("src/test/resources/packages");

    private HostUnderAttack host;
    private OfflineJudge judge;
    private AttackSuite range;

    @BeforeAll
    void openTheRange() throws Exception {
        Requirements.sandbox();
        host = HostUnderAttack.prepare();
        judge = new OfflineJudge(host.home());
        range = new AttackSuite(judge, PACKAGES);
    }

    @TestFactory
    Stream<DynamicTest> everyAttackFailsAsItMust() throws IOException {
        return Attack.readAll(HostileCorpusTest.CORPUS).stream()
                .map(attack -> DynamicTest.dynamicTest(
                        attack.name(),
                        () -> assertThat(range.shoot(attack).faults())
                                .as(attack.tries())
                                .isEmpty()));
    }

    @AfterAll
    void theHostIsUntouched() throws IOException {
        if (judge != null) {
            // what is cleared up, is so in the background
            await().untilAsserted(() -> assertThat(host.guestsBeyondThePool()).isEmpty());
            List<String> instances = host.instances();
            judge.close();
            assertThat(instances).isNotEmpty();
            await().untilAsserted(() -> assertThat(host.traces(instances)).isEmpty());
            host.forget();
        }
    }
}
