package dev.assay.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about accounts: {@code account:} in templates, {@code messages/account_*.properties}. */
@MessageBundle("account")
public interface AccountMessages {
    @Message
    String signIn();

    @Message
    String handle();

    @Message
    String handleHint();

    @Message
    String handleTaken();

    @Message
    String displayNameOdd();

    @Message
    String displayNameReserved();

    @Message
    String password();

    @Message
    String passwordHint();

    @Message
    String signInFailed();

    @Message
    String tooManyFailures(long minutes);

    @Message
    String tooManyRegistrations(long minutes);

    @Message
    String quotaUsedUp(long limit, long minutes, long seconds);

    @Message
    String noAccountYet();

    @Message
    String haveAccount();

    @Message
    String register();

    @Message
    String account();

    @Message
    String changePassword();

    @Message
    String currentPassword();

    @Message
    String newPassword();

    @Message
    String wrongPassword();

    @Message
    String samePassword();

    @Message
    String passwordExpired();

    @Message
    String passwordChanged();

    @Message
    String tokens();

    @Message
    String tokensLede();

    @Message
    String tokenName();

    @Message
    String newToken();

    @Message
    String tokenMade();

    @Message
    String tokenCreated();

    @Message
    String tokenExpires();

    @Message
    String revoke();

    @Message
    String noTokens();

    @Message
    String formIncomplete();

    @Message
    String noToken(long id);

    @Message
    String changePasswordFirst();

    @Message
    String tooManySignIns();
}
