package nl.perspectief.dashboard.language;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The language that was chosen before in this browser. */
public final class LanguageCookie {

    /** Also the name in {@code language.js}. */
    public static final String NAME = "perspectief-taal";

    private LanguageCookie() {}

    /** Empty when none was chosen. */
    public static Optional<Language> in(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(code -> Language.ofCode(code).stream())
                .findFirst();
    }
}
