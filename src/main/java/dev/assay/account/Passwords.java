package dev.assay.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Hashes passwords slowly, and compares in a time that does not tell whether there is such a person. */
@ApplicationScoped
class Passwords {
    private static final String OF_NOBODY = BcryptUtil.bcryptHash(Secrets.random());

    String hash(String password) {
        return BcryptUtil.bcryptHash(condensed(password));
    }

    boolean matches(String password, Optional<Person> person) {
        String hash = person.map(Person::passwordHash).orElse(OF_NOBODY);
        return BcryptUtil.matches(condensed(password), hash) && person.isPresent();
    }

    // bcrypt reads 72 bytes and stops at a zero byte; a long sentence must count to its end.
    private static String condensed(String password) {
        return Secrets.printable(Secrets.digest("assay password " + password));
    }
}
