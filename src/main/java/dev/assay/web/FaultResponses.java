package dev.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

/** Draws a {@link Fault} for the reader at hand: who calls the REST interface gets JSON, everyone else a page. */
@ApplicationScoped
class FaultResponses {
    private final ObjectMapper json;

    record Body(String text, String mediaType) {}

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fault(Fault fault, int status);
    }

    @Inject
    FaultResponses(ObjectMapper json) {
        this.json = json;
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    Body draw(Fault fault, String path) {
        return isApi(path) ? problem(fault, path) : page(fault);
    }

    private Body problem(Fault fault, String path) {
        ProblemDetail detail = new ProblemDetail(
                "about:blank", fault.title(), fault.status(), fault.detail(), path, fault.errors(), fault.reference());
        try {
            return new Body(json.writeValueAsString(detail), ProblemDetail.MEDIA_TYPE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Body page(Fault fault) {
        return new Body(Templates.fault(fault, fault.status()).render(), MediaType.TEXT_HTML + ";charset=UTF-8");
    }
}
