package nl.perspectief.dashboard.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.LanguageCookie;
import nl.perspectief.dashboard.language.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A page for who is not signed in: plain HTML, which needs no script, and nothing of the
 * application behind it.
 */
final class AccessPage {

    static final String LANGUAGE = "taal";

    private static final List<String> STYLES = List.of("perspectief", "frame", "page", "access");
    private static final int YEAR_SECONDS = 31_536_000;

    private final Language language;
    private final Messages messages;
    private final Document document;
    private final Element main;

    AccessPage(HttpServletRequest request, Language language, String title) {
        this.language = language;
        messages = language.messages(AccessPage.class);
        document = Document.createShell("");
        document.getElementsByTag("html").attr("lang", language.code());
        head(title);
        main =
                document.body()
                        .addClass("p-bare")
                        .appendElement("main")
                        .addClass("p-plain p-access");
        top(request);
        main.appendElement("h1").text(title);
    }

    /** What the address says, which is kept for the pages to come; or what was chosen before. */
    static Language language(HttpServletRequest request, HttpServletResponse response) {
        var asked = request.getParameter(LANGUAGE);
        var chosen = Language.ofCode(asked == null ? "" : asked);
        chosen.ifPresent(one -> response.addCookie(cookie(one)));
        return chosen.or(() -> LanguageCookie.in(request.getCookies())).orElse(Language.DUTCH);
    }

    private static Cookie cookie(Language chosen) {
        var cookie = new Cookie(LanguageCookie.NAME, chosen.code());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private void head(String title) {
        var head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(title + " · Perspectief");
        head.appendElement("link").attr("rel", "icon").attr("href", "/perspectief/favicon.svg");
        for (String style : STYLES) {
            head.appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("href", "/perspectief/%s.css".formatted(style));
        }
        head.appendElement("script").attr("src", "/perspectief/theme.js");
    }

    private void top(HttpServletRequest request) {
        var top = main.appendElement("div").addClass("p-access-top");
        top.appendElement("a").addClass("p-brand").attr("href", "/").text("Perspectief");
        var other = language == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        top.appendElement("a")
                .addClass("p-action p-language")
                .attr("href", request.getRequestURI() + "?" + LANGUAGE + "=" + other.code())
                .attr("lang", other.code())
                .attr("hreflang", other.code())
                .attr("title", other.messages(AccessPage.class).say("language.this"))
                .text(other.code().toUpperCase(Locale.ROOT));
    }

    Messages messages() {
        return messages;
    }

    void say(String sentence) {
        main.appendElement("p").text(sentence);
    }

    /** Something that went otherwise than the reader wanted. */
    void warn(String sentence) {
        main.appendElement("p").addClass("p-access-alert").attr("role", "alert").text(sentence);
    }

    /** Something that is good to know. */
    void tell(String sentence) {
        main.appendElement("p").addClass("p-access-note").attr("role", "status").text(sentence);
    }

    void heading(String text) {
        main.appendElement("h2").text(text);
    }

    void link(String href, String text) {
        main.appendElement("p")
                .appendElement("a")
                .addClass("p-access-button p-access-quiet")
                .attr("href", href)
                .text(text);
    }

    AccessForm form(HttpServletRequest request, String action) {
        return new AccessForm(main.appendElement("form"), request, action);
    }

    ResponseEntity<String> answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body("<!doctype html>\n" + document.outerHtml());
    }
}
