package dev.assay.account;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Limits and lifetimes; see application.properties for what they are for. */
@ConfigMapping(prefix = "assay.account")
interface AccountConfig {
    int failures();

    /** Of all handles together. */
    int addressFailures();

    Duration failuresWindow();

    int registrations();

    Duration registrationsWindow();

    Duration sessionLifetime();

    /** Also the longest that an API token can be asked for. */
    Duration tokenLifetime();

    /** The first administrator's password, for who sets servers up by program; else a random one is made. */
    Optional<String> adminPassword();
}
