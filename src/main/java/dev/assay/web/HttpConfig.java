package dev.assay.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** Limits of the HTTP side; docs/operating.md says what they are for. */
@ConfigMapping(prefix = "assay.http")
interface HttpConfig {
    /** Of a request's body, uploads of packages excepted. */
    MemorySize bodyLimit();

    /** In which a body must have come, and one second more for each {@link #bodyRate()} of it that has. */
    Duration bodyTimeout();

    /** Bytes a second below which a body is too slow. */
    MemorySize bodyRate();

    /** Of all bodies together that have come and are not answered yet. */
    MemorySize bodyMemory();

    /** Event streams that may be open at a time. */
    int streams();

    /** Of one person. */
    int streamsPerPerson();

    /** Of monitoring, which may see what administrators see below {@code /q}. */
    Optional<String> monitoringToken();

    /** Whether who is not signed in may read the description of the REST interface. */
    boolean openDescription();

    /** Without a byte in either direction while a request is being answered. */
    Duration answerTimeout();
}
