package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.stream.Stream;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.LanguageCookie;
import org.jspecify.annotations.Nullable;

/**
 * The language of the reader: what the address says, otherwise what was chosen before in this
 * browser, otherwise Dutch. It stays the same as long as a page is open; choosing another one loads
 * the page anew.
 */
public final class ReaderLanguage {

    private static final String QUERY_OF_BOOTSTRAP = "query";

    private ReaderLanguage() {}

    /** Of the page that is being made. */
    public static Language now() {
        return Language.of(UI.getCurrent().getLocale());
    }

    static Language of(VaadinRequest request) {
        return inAddress(request)
                .or(() -> LanguageCookie.in(request.getCookies()))
                .orElse(Language.DUTCH);
    }

    /** The page itself is asked with its address; then its content with the address as a value. */
    private static Optional<Language> inAddress(VaadinRequest request) {
        return Stream.of(
                        request.getParameter(FilterInUrl.LANGUAGE),
                        inQuery(request.getParameter(QUERY_OF_BOOTSTRAP)))
                .flatMap(Stream::ofNullable)
                .flatMap(code -> Language.ofCode(code).stream())
                .findFirst();
    }

    private static @Nullable String inQuery(@Nullable String query) {
        var name = FilterInUrl.LANGUAGE + "=";
        return query == null
                ? null
                : Stream.of(query.replaceFirst("^\\?", "").split("&"))
                        .filter(part -> part.startsWith(name))
                        .map(part -> part.substring(name.length()))
                        .findFirst()
                        .orElse(null);
    }
}
