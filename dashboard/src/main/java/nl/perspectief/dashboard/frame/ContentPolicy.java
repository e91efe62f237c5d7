package nl.perspectief.dashboard.frame;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page of the application may load and run: only what comes from here, and of scripts in the
 * page itself only those that the server put there. The framework makes functions of text that the
 * server sends, and its components bring style sheets of their own: so {@code unsafe-eval} for
 * scripts, and {@code unsafe-inline} for styles.
 */
final class ContentPolicy {

    private static final String HEADER = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
                    + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final int NONCE_BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    /** Another one for each page: what somebody slips into it cannot know it. */
    static void apply(IndexHtmlResponse page) {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader(HEADER, POLICY.formatted(nonce));
        // for browsers that do not know the last part of it; the framework would allow itself
        page.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
    }
}
