package dev.assay.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A new site has one account, {@code admin}, whose password is told once and must be changed at the first sign-in. */
@ApplicationScoped
public class FirstAdministrator {
    public static final String HANDLE = "admin";

    // No vowels, so no words; nothing that is mistaken for something else.
    private static final String ALPHABET = "bcdfghjkmnpqrstvwxz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountConfig config;
    private final Passwords passwords;

    @Inject
    FirstAdministrator(AccountConfig config, Passwords passwords) {
        this.config = config;
        this.passwords = passwords;
    }

    /**
     * To be called at each start.
     *
     * @return the one-time password to print: of the account just made, or anew as long as nobody has used the last
     *     one to choose their own. Empty if the administrator has a password already or the configuration names it.
     */
    @Transactional
    public Optional<String> createIfMissing() {
        Optional<User> existing = User.byHandle(HANDLE);
        if (existing.isEmpty() && User.count("role", Role.ADMIN) > 0) {
            return Optional.empty();
        }
        if (existing.isPresent() && !existing.get().passwordExpired()) {
            return Optional.empty();
        }
        Optional<String> chosen = config.adminPassword();
        String password = chosen.orElseGet(FirstAdministrator::oneTimePassword);
        User admin = existing.orElseGet(() -> new User(HANDLE, "Administrator", "", Role.ADMIN, Instant.now()));
        admin.changePassword(passwords.hash(password), chosen.isEmpty());
        admin.persist();
        return chosen.isPresent() ? Optional.empty() : Optional.of(password);
    }

    /** 5 × 4 characters: 95 random bits. */
    private static String oneTimePassword() {
        return IntStream.range(0, 5)
                .mapToObj(group -> IntStream.range(0, 4)
                        .map(each -> ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .collect(Collectors.joining("-"));
    }
}
