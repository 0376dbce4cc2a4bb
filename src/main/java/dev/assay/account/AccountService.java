package dev.assay.account;

import dev.assay.web.FieldError;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/** Registers people and believes passwords. Hashing, which takes long on purpose, happens outside transactions. */
@ApplicationScoped
class AccountService {
    private final AccountConfig config;
    private final Passwords passwords;
    private final RateLimiter<Attempt> attempts;
    private final RateLimiter<Address> guesses;
    private final RateLimiter<Address> registrations;

    private record Attempt(String handle, Address address) {
        static Attempt of(String handle, Address address) {
            return new Attempt(handle.toLowerCase(Locale.ROOT), address);
        }
    }

    @Inject
    AccountService(AccountConfig config, Passwords passwords) {
        this.config = config;
        this.passwords = passwords;
        attempts = new RateLimiter<>(config.failures(), config.failuresWindow());
        guesses = new RateLimiter<>(config.addressFailures(), config.failuresWindow());
        registrations = new RateLimiter<>(config.registrations(), config.registrationsWindow());
    }

    /** @throws RequestRejectedException if the handle is taken or reserved, or too many come from this address */
    User register(Registration registration, Address address) {
        if (!registrations.allows(address)) {
            throw RequestRejectedException.tooMany(Texts.ofRequest(AccountMessages.class)
                    .tooManyRegistrations(config.registrationsWindow().toMinutes()));
        }
        Optional<String> displayName = registration.displayName().map(AccountService::displayName);
        if (Names.isReserved(registration.handle())
                || find(registration.handle()).isPresent()) {
            throw taken();
        }
        User person = new User(
                registration.handle(),
                displayName.orElse(registration.handle()),
                passwords.hash(registration.password()),
                Role.USER,
                Instant.now());
        try {
            QuarkusTransaction.requiringNew().run(person::persistAndFlush);
        } catch (ConstraintViolationException sameHandleAtTheSameTime) {
            throw taken();
        }
        return person;
    }

    /** @throws RequestRejectedException if they do not belong together, or after too many failures */
    User signIn(String handle, String password, Address address) {
        if (!guesses.allows(address)) {
            throw tooManyFailures();
        }
        // Megabytes that are nobody's handle are not kept to be counted, and the database is not asked for them.
        if (!handle.matches(Registration.HANDLE)) {
            throw signInFailed();
        }
        Attempt attempt = Attempt.of(handle, address);
        if (!attempts.allows(attempt)) {
            throw tooManyFailures();
        }
        Optional<User> person = find(handle);
        if (!passwords.matches(password, person)) {
            throw signInFailed();
        }
        attempts.forgive(attempt);
        guesses.giveBack(address);
        return person.orElseThrow();
    }

    /** Ends all sessions; API tokens stay. */
    void changePassword(String handle, PasswordChange change, Address address) {
        User known = signIn(handle, change.current(), address);
        if (change.current().equals(change.password())) {
            String message = Texts.ofRequest(AccountMessages.class).samePassword();
            throw RequestRejectedException.invalid(message, List.of(new FieldError("password", message)));
        }
        String hash = passwords.hash(change.password());
        QuarkusTransaction.requiringNew().run(() -> {
            User person = User.findById(known.id());
            person.changePassword(hash, false);
            Token.delete("person = ?1 and kind = ?2", person, Token.Kind.SESSION);
        });
    }

    private static String displayName(String given) {
        AccountMessages texts = Texts.ofRequest(AccountMessages.class);
        String name = Normalizer.normalize(given, Normalizer.Form.NFC);
        if (!Names.isPlain(name)) {
            throw displayNameRefused(texts.displayNameOdd());
        }
        if (Names.isReserved(name)) {
            throw displayNameRefused(texts.displayNameReserved());
        }
        return name;
    }

    private static RequestRejectedException displayNameRefused(String message) {
        return RequestRejectedException.invalid(message, List.of(new FieldError("display_name", message)));
    }

    private static Optional<User> find(String handle) {
        return QuarkusTransaction.requiringNew().call(() -> User.byHandle(handle));
    }

    private RequestRejectedException tooManyFailures() {
        return RequestRejectedException.tooMany(Texts.ofRequest(AccountMessages.class)
                .tooManyFailures(config.failuresWindow().toMinutes()));
    }

    private static RequestRejectedException signInFailed() {
        return RequestRejectedException.unauthorized(
                Texts.ofRequest(AccountMessages.class).signInFailed());
    }

    private static RequestRejectedException taken() {
        String message = Texts.ofRequest(AccountMessages.class).handleTaken();
        return RequestRejectedException.conflict(message, new FieldError("handle", message));
    }
}
