package dev.assay.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** From the password that is known to the one that shall be. */
record PasswordChange(
        @NotNull(message = "{account.required}") String current,

        @NotNull(message = "{account.required}")
        @Size(min = Registration.PASSWORD_MIN, max = Registration.PASSWORD_MAX, message = "{account.password}")
        String password) {

    @Override
    public String toString() {
        return "PasswordChange";
    }
}
