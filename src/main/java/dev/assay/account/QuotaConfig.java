package dev.assay.account;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one person, or one address that nobody is signed in at, may ask of the judge. */
@ConfigMapping(prefix = "assay.quota")
interface QuotaConfig {
    @WithDefault("true")
    boolean enabled();

    /** The time in which a quota that was used up is there again, bit by bit. */
    @WithDefault("10m")
    Duration window();

    @WithDefault("100")
    int submit();

    @WithDefault("300")
    int run();

    /** The editor may check while one types. */
    @WithDefault("1200")
    int check();

    @WithDefault("300")
    int demo();
}
