package dev.assay.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Message bundles for code; templates reach theirs by its namespace. */
public final class Texts {
    private Texts() {}

    /**
     * In the language of the request.
     *
     * @param bundle an interface annotated with {@code @MessageBundle}
     */
    public static <T> T ofRequest(Class<T> bundle) {
        return MessageBundles.get(
                bundle, Localized.Literal.of(Page.languageOfRequest().tag()));
    }
}
