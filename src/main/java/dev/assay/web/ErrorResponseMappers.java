package dev.assay.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** From exceptions to what the client sees of them. What is not foreseen here is our fault, and tells nothing. */
final class ErrorResponseMappers {
    private static final Logger LOG = Logger.getLogger(ErrorResponseMappers.class);
    private static final DatabaseUnavailable GONE = new DatabaseUnavailable();
    private static final String POSTGRESQL_CANNOT_STORE_NUL = "22021";

    private final ErrorResponseWriter responses;

    @Inject
    ErrorResponseMappers(ErrorResponseWriter responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    Response refused(RequestRejectedException refused, RoutingContext routing) {
        Response response = response(
                new ErrorResponse(refused.status(), refused.detail(), refused.errors(), Optional.empty()), routing);
        return refused.retryAfterSeconds()
                .map(wait -> Response.fromResponse(response)
                        .header(HttpHeaders.RETRY_AFTER, wait)
                        .build())
                .orElse(response);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid, RoutingContext routing) {
        List<FieldError> errors = Violations.of(invalid.getConstraintViolations());
        return response(
                new ErrorResponse(400, Texts.ofRequest(WebMessages.class).fieldsInvalid(), errors, Optional.empty()),
                routing);
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    Response unfit(MismatchedInputException unfit, RoutingContext routing) {
        FieldError error = new FieldError(JsonErrors.path(unfit), JsonErrors.expectation(unfit));
        ErrorResponse fault = new ErrorResponse(
                400, "The JSON does not have the form that is expected here.", List.of(error), Optional.empty());
        return response(fault, routing);
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    Response malformed(JsonProcessingException malformed, RoutingContext routing) {
        return response(ErrorResponse.of(400, JsonErrors.place(malformed)), routing);
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException missing, RoutingContext routing) {
        return signInFirst(
                "Sign in first: send the header \"Authorization: Bearer TOKEN\". POST /api/v1/tokens gives a token.",
                routing);
    }

    @ServerExceptionMapper
    Response unauthenticated(AuthenticationFailedException wrong, RoutingContext routing) {
        return signInFirst("The token is unknown, revoked or too old. POST /api/v1/tokens gives a new one.", routing);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden, RoutingContext routing) {
        return response(ErrorResponse.of(403, Texts.ofRequest(WebMessages.class).notAllowed()), routing);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException exception, RoutingContext routing) {
        Response given = exception.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        if (given.getStatus() >= 500) {
            return unforeseen(exception, routing);
        }
        // The cause of a 400 of the framework's own making, such as a path parameter that is no number.
        if (exception.getCause() instanceof JsonProcessingException cause) {
            return cause instanceof MismatchedInputException unfit ? unfit(unfit, routing) : malformed(cause, routing);
        }
        return Response.fromResponse(response(ErrorResponse.of(given.getStatus(), details(given.getStatus())), routing))
                .allow(given.getAllowedMethods())
                .build();
    }

    // Any text may come with one, in an address or in JSON: that is no reason to fill the log.
    @ServerExceptionMapper
    Response nul(DataException data, RoutingContext routing) {
        return POSTGRESQL_CANNOT_STORE_NUL.equals(data.getSQLState())
                ? response(
                        ErrorResponse.of(400, Texts.ofRequest(WebMessages.class).containsNul()), routing)
                : unforeseen(data, routing);
    }

    @ServerExceptionMapper(Throwable.class)
    Response unforeseen(Throwable ours, RoutingContext routing) {
        if (GONE.test(ours)) {
            LOG.debugf(ours, "No database for %s %s", routing.request().method(), routing.normalizedPath());
            return databaseGone(routing);
        }
        if (routing.response().closed() && isHangUp(ours)) {
            LOG.debugf(ours, "Hung up: %s %s", routing.request().method(), routing.normalizedPath());
            return Response.status(499).build();
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(ours, "Fault %s: %s %s", reference, routing.request().method(), routing.normalizedPath());
        ErrorResponse fault = new ErrorResponse(
                500,
                "This is our fault, not yours. It is in the log under " + reference + ".",
                List.of(),
                Optional.of(reference));
        return response(fault, routing);
    }

    private Response databaseGone(RoutingContext routing) {
        ErrorResponseWriter.Body body = responses.databaseGone(routing.normalizedPath());
        return Response.status(503)
                .type(body.mediaType())
                .header(HttpHeaders.RETRY_AFTER, ErrorResponseWriter.RETRY_SECONDS)
                .entity(body.text())
                .build();
    }

    private static boolean isHangUp(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(each -> each instanceof IOException
                        || each instanceof HttpClosedException
                        || each instanceof StreamResetException);
    }

    static String details(int status) {
        WebMessages texts = Texts.ofRequest(WebMessages.class);
        return switch (status) {
            case 400 -> texts.status400();
            case 404 -> texts.status404();
            case 405 -> texts.status405();
            case 406 -> texts.status406();
            case 413 -> texts.status413();
            case 415 -> texts.status415();
            default -> texts.statusOther();
        };
    }

    private Response signInFirst(String detail, RoutingContext routing) {
        return ErrorResponseWriter.isApi(routing.normalizedPath())
                ? Response.fromResponse(response(ErrorResponse.of(401, detail), routing))
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                        .build()
                : Response.seeOther(SignIn.address(routing)).build();
    }

    private Response response(ErrorResponse fault, RoutingContext routing) {
        ErrorResponseWriter.Body body = responses.draw(fault, routing.normalizedPath());
        return Response.status(fault.status())
                .type(body.mediaType())
                .entity(body.text())
                .build();
    }
}
