package dev.assay.account;

/** What a person may do; an administrator may do all that a user may. */
public enum Role {
    USER,
    ADMIN;

    /** For {@code @RolesAllowed}. */
    public static final String IS_USER = "USER";

    /** For {@code @RolesAllowed}. */
    public static final String IS_ADMIN = "ADMIN";
}
