package dev.assay.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a form may send the browser afterwards: only to a page of this site. */
public final class LocalPath {
    private LocalPath() {}

    /** The path asked for with its query, or {@code /} if it leads elsewhere or makes no sense. */
    public static URI of(@Nullable String asked) {
        // Browsers read a backslash as a slash and skip tabs and line breaks, so "/\example.org" would leave the site.
        if (asked == null || !asked.matches("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*") || asked.contains("//")) {
            return URI.create("/");
        }
        try {
            URI uri = new URI(asked);
            return uri.getHost() == null && uri.getScheme() == null ? uri : URI.create("/");
        } catch (URISyntaxException nonsense) {
            return URI.create("/");
        }
    }
}
