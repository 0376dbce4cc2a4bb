package dev.assay.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;

/** Draws a {@link ErrorResponse} for the reader at hand: who calls the REST interface gets JSON, everyone else a page. */
@ApplicationScoped
class ErrorResponseWriter {
    /** After so many seconds it is worth trying again while the database is gone. */
    static final String RETRY_SECONDS = "5";

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final ProblemWriter problems;

    record Body(String text, String mediaType) {}

    @CheckedTemplate(basePath = "web", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance fault(ErrorResponse fault, int status);

        static native TemplateInstance databaseGone();
    }

    @Inject
    ErrorResponseWriter(ProblemWriter problems) {
        this.problems = problems;
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    Body draw(ErrorResponse fault, String path) {
        return isApi(path) ? new Body(problems.body(fault, path), ProblemDetail.MEDIA_TYPE) : page(fault);
    }

    /** What there is to say while the database is gone; it needs nothing of the request. */
    Body databaseGone(String path) {
        return isApi(path)
                ? new Body(
                        problems.body(
                                ErrorResponse.of(
                                        503, "The database cannot be reached right now. Try again in a few seconds."),
                                path),
                        ProblemDetail.MEDIA_TYPE)
                : new Body(Templates.databaseGone().render(), HTML);
    }

    private static Body page(ErrorResponse fault) {
        return new Body(Templates.fault(fault, fault.status()).render(), HTML);
    }
}
