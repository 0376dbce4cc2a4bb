package dev.assay.web;

import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;

/** Templates speak the language of the page they make. */
final class TemplateLanguage {
    void register(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> Page.current()
                .ifPresent(page -> template.setLocale(page.chosen().locale())));
    }
}
