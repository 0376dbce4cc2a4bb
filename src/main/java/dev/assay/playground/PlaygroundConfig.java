package dev.assay.playground;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How this server runs demos and benchmarks. */
@ConfigMapping(prefix = "assay.playground")
interface PlaygroundConfig {

    /** Whether the variants of packages are measured while nobody is judged. */
    @WithDefault("true")
    boolean benchmarks();

    /** Whether each published demo is run once with its default parameters, so that its page has charts to show. */
    @WithDefault("true")
    boolean defaultRuns();

    /** How many demos run at a time; by default as many as there are processors, less one that submissions keep. */
    OptionalInt places();

    /** How many runs may wait for a place. */
    @WithDefault("100")
    int waiting();

    /** How many runs of one person, or of one address of people who are not signed in, may wait. */
    @WithDefault("20")
    int waitingPerPerson();

    /** How many streams of runs may be open. */
    @WithDefault("300")
    int streams();

    /** How many streams of runs one person, or one address, may have open. */
    @WithDefault("50")
    int streamsPerPerson();

    /** A stream that has said nothing for so long repeats its place in line, so that no proxy takes it for dead. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Whoever takes nothing for so long is hung up on. */
    @WithDefault("30s")
    Duration patience();

    /** So long after its run has ended, a stream is ended too, however slowly it is read. */
    @WithDefault("5m")
    Duration lingering();

    /** How many demos run at a time on this machine. */
    default int placesHere() {
        return Math.max(1, places().orElse(Runtime.getRuntime().availableProcessors() - 1));
    }
}
