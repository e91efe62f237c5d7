package nl.perspectief.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * By which an answer is known again: it stays the same as long as its snapshot does.
 *
 * @param snapshot the shown id
 * @param tag as it stands in {@code ETag}; weak, for what lies in between may pack an answer
 */
record Stamp(String snapshot, String tag) {

    /** In which an answer says of which snapshot it is, whatever it is written in. */
    static final String SNAPSHOT = "Perspectief-Snapshot";

    /** Goes up when the same question is answered in another form. */
    private static final String FORM = "1";

    static Stamp of(String snapshot, HttpServletRequest request) {
        int question =
                Objects.hash(
                        request.getRequestURI(),
                        request.getQueryString(),
                        request.getHeader(HttpHeaders.ACCEPT));
        return new Stamp(snapshot, "W/\"%s-%s-%08x\"".formatted(snapshot, FORM, question));
    }

    boolean isKnownTo(HttpServletRequest request) {
        var known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains(opaque());
    }

    private String opaque() {
        return tag.substring("W/".length());
    }

    <T> ResponseEntity<T> unchanged() {
        return headed(HttpStatus.NOT_MODIFIED).build();
    }

    <T> ResponseEntity<T> on(T answer) {
        return headed(HttpStatus.OK).body(answer);
    }

    private ResponseEntity.BodyBuilder headed(HttpStatus status) {
        return ResponseEntity.status(status)
                .eTag(tag)
                .cacheControl(cache())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION)
                .header(SNAPSHOT, snapshot);
    }

    /** For an answer that is written and not kept. */
    void on(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cache().getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        response.setHeader(SNAPSHOT, snapshot);
    }

    /** A program may keep an answer, and asks each time whether it still holds. */
    private static CacheControl cache() {
        return CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate();
    }
}
