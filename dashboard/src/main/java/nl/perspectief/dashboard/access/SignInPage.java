package nl.perspectief.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody begins. */
@Controller
final class SignInPage {

    static final String PATH = "/aanmelden";
    static final String EMAIL = "email";
    static final String PASSWORD = "wachtwoord";
    static final String CODE = "code";

    /** Not signed in. */
    static final String REFUSED = "fout";

    /** Too many attempts from one address. */
    static final String WAIT = "wacht";

    /** Signed out. */
    static final String OUT = "afgemeld";

    /** A password was chosen. */
    static final String READY = "klaar";

    /** Who signed in elsewhere has no role here. */
    static final String NO_ROLE = "rol";

    /** Signing in elsewhere did not succeed. */
    static final String NOT_ELSEWHERE = "elders";

    /** Where the way to one's own organisation begins. */
    static final String ELSEWHERE = "/oauth2/authorization/" + OidcConfiguration.REGISTRATION;

    private final KnownToAll knownToAll;
    private final boolean isElsewhere;

    SignInPage(KnownToAll knownToAll, ObjectProvider<OidcAccounts> elsewhere) {
        this.knownToAll = knownToAll;
        isElsewhere = elsewhere.getIfAvailable() != null;
    }

    @GetMapping(PATH)
    ResponseEntity<String> page(HttpServletRequest request, HttpServletResponse response) {
        var language = AccessPage.language(request, response);
        var messages = language.messages(SignInPage.class);
        var page = new AccessPage(request, language, messages.say("sign-in.title"));
        tellWhatHappened(request, page);
        if (isElsewhere) {
            page.link(ELSEWHERE, messages.say("sign-in.elsewhere"));
        }
        form(request, page);
        if (!knownToAll.ready().isEmpty()) {
            page.heading(messages.say("sign-in.demo"));
            page.say(messages.say("sign-in.demo.what"));
            for (KnownToAll.Ready one : knownToAll.ready()) {
                var form = page.form(request, PATH);
                form.hidden(EMAIL, one.email());
                form.hidden(PASSWORD, KnownToAll.PASSWORD);
                form.quietButton(one.words(language));
            }
        }
        return page.answer(HttpStatus.OK);
    }

    private static void tellWhatHappened(HttpServletRequest request, AccessPage page) {
        var asked = request.getParameterMap();
        if (asked.containsKey(REFUSED)) {
            page.warn(page.messages().say("sign-in.refused"));
        } else if (asked.containsKey(WAIT)) {
            page.warn(page.messages().say("sign-in.wait"));
        } else if (asked.containsKey(NO_ROLE)) {
            page.warn(page.messages().say("sign-in.no-role"));
        } else if (asked.containsKey(NOT_ELSEWHERE)) {
            page.warn(page.messages().say("sign-in.not-elsewhere"));
        } else if (asked.containsKey(OUT)) {
            page.tell(page.messages().say("sign-in.out"));
        } else if (asked.containsKey(READY)) {
            page.tell(page.messages().say("sign-in.ready"));
        }
    }

    private static void form(HttpServletRequest request, AccessPage page) {
        var messages = page.messages();
        var form = page.form(request, PATH);
        form.field(messages.say("field.email"), EMAIL, "email", "username")
                .attr("required", true)
                .attr("autofocus", true);
        form.field(messages.say("field.password"), PASSWORD, "password", "current-password")
                .attr("required", true);
        var code = form.field(messages.say("field.code"), CODE, "text", "one-time-code");
        code.attr("inputmode", "numeric").attr("maxlength", "7");
        form.hint(code, messages.say("field.code.when"));
        form.button(messages.say("sign-in.do"));
    }
}
