package dev.assay.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;

/** Messages about fields speak the language of the page that they appear on. */
@ApplicationScoped
class ValidationLanguage implements LocaleResolver {
    @Override
    public Locale resolve(LocaleResolverContext context) {
        return Page.languageOfRequest().locale();
    }
}
