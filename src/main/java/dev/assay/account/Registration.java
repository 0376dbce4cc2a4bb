package dev.assay.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What a new person says of themselves. */
record Registration(
        @NotNull(message = "{account.required}") @Pattern(regexp = HANDLE, message = "{account.handle}")
        String handle,

        Optional<@Size(min = 1, max = 64, message = "{account.displayName}") String> displayName,

        @NotNull(message = "{account.required}")
        @Size(min = PASSWORD_MIN, max = PASSWORD_MAX, message = "{account.password}")
        String password) {
    static final String HANDLE = "[A-Za-z0-9][A-Za-z0-9_-]{1,31}";
    static final int PASSWORD_MIN = 12;
    static final int PASSWORD_MAX = 1000;

    @Override
    public String toString() {
        return "Registration of " + handle;
    }
}
