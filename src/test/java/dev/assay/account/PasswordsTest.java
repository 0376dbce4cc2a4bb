package dev.assay.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private static final String PASSWORD = "a sentence that is long enough";

    private final Passwords passwords = new Passwords();

    @Test
    void samePasswordIsHashedSlowlyAndDifferentlyEachTime() {
        String hash = passwords.hash(PASSWORD);

        assertThat(hash).matches("\\$2[aby]\\$1\\d\\$[./A-Za-z0-9]{53}");
        assertThat(passwords.hash(PASSWORD)).isNotEqualTo(hash);
    }

    @Test
    void nobodyHasAPasswordAndSomebodyHasOne() {
        User ada = new User("ada", "Ada", passwords.hash(PASSWORD), Role.USER, Instant.EPOCH);

        assertThat(passwords.matches(PASSWORD, Optional.of(ada))).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", Optional.of(ada))).isFalse();
        assertThat(passwords.matches("", Optional.of(ada))).isFalse();
        assertThat(passwords.matches(PASSWORD, Optional.empty())).isFalse();
    }
}
