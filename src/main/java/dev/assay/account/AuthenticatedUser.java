package dev.assay.account;

/**
 * Who makes a request.
 *
 * @param personId of the {@link User}
 * @param tokenId of the session or API token that says so
 * @param passwordExpired whether the password must be changed before anything else
 */
public record AuthenticatedUser(
        long personId, String handle, String displayName, Role role, boolean passwordExpired, long tokenId) {
    /** Under which the security identity has it. */
    static final String ATTRIBUTE = "assay.signed-in";

    static AuthenticatedUser of(User person, long token) {
        return new AuthenticatedUser(
                person.id(), person.handle(), person.displayName(), person.role(), person.passwordExpired(), token);
    }

    public boolean isAdmin() {
        return role == Role.ADMIN;
    }
}
