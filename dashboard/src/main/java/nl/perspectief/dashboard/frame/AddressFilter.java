package nl.perspectief.dashboard.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that is no text before anybody breaks on it: one line in the log, which does
 * not repeat it, and the page for wrong addresses.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AddressFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(AddressFilter.class);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isText(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            LOG.warn("An address was refused: its query is no text");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    /** Whether it can be decoded: no half of an escape, no bytes that are no characters. */
    static boolean isText(@Nullable String query) {
        try {
            return query == null || decoded(query).indexOf('\0') < 0;
        } catch (CharacterCodingException | IllegalArgumentException _) {
            return false; // which is the answer
        }
    }

    private static String decoded(String value) throws CharacterCodingException {
        // byte by byte first: the JDK's own UTF-8 would put a mark in place of what is no text
        byte[] bytes =
                URLDecoder.decode(value, StandardCharsets.ISO_8859_1)
                        .getBytes(StandardCharsets.ISO_8859_1);
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
