package dev.assay.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where one signs in. */
public final class SignIn {
    private SignIn() {}

    /** The sign-in page that leads back to the page asked for; what a form would have sent is not kept. */
    public static URI address(RoutingContext routing) {
        String uri = routing.request().uri();
        return routing.request().method().equals(HttpMethod.GET) && !uri.equals("/")
                ? URI.create("/login?next=" + URLEncoder.encode(uri, StandardCharsets.UTF_8))
                : URI.create("/login");
    }
}
