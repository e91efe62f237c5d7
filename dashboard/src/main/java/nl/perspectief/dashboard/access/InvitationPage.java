package nl.perspectief.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody who got a link chooses a password. */
@Controller
final class InvitationPage {

    private static final String PATH = Invitations.PATH + "{token}";
    private static final String NAME = "naam";
    private static final String AGAIN = "nogmaals";

    private final OwnAccount accounts;

    InvitationPage(OwnAccount accounts) {
        this.accounts = accounts;
    }

    @GetMapping(PATH)
    ResponseEntity<String> page(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        return show(token, request, AccessPage.language(request, response), null);
    }

    @PostMapping(PATH)
    ResponseEntity<String> choose(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var language = AccessPage.language(request, response);
        try {
            choose(token, request, language);
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, SignInPage.PATH + "?" + SignInPage.READY)
                    .build();
        } catch (AccountRefusedException e) {
            return show(token, request, language, e.words(language));
        }
    }

    private void choose(String token, HttpServletRequest request, Language language) {
        var password = value(request, SignInPage.PASSWORD);
        if (!password.equals(value(request, AGAIN))) {
            throw new AccountRefusedException(
                    language.messages(InvitationPage.class).say("invitation.not-the-same"));
        }
        if (accounts.invited(token) == null) {
            accounts.begin(
                    token,
                    value(request, NAME),
                    value(request, SignInPage.EMAIL),
                    password,
                    language);
        } else {
            accounts.choosePassword(token, password, language);
        }
    }

    private ResponseEntity<String> show(
            String token, HttpServletRequest request, Language language, @Nullable String refusal) {
        var messages = language.messages(InvitationPage.class);
        try {
            var invited = accounts.invited(token);
            var page = new AccessPage(request, language, messages.say("invitation.title"));
            if (refusal != null) {
                page.warn(refusal);
            }
            page.say(
                    invited == null
                            ? messages.say("invitation.first")
                            : messages.say(
                                    "invitation.for",
                                    invited.name(),
                                    invited.role().words(language)));
            form(request, page, invited);
            return page.answer(refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (AccountRefusedException e) {
            var page = new AccessPage(request, language, messages.say("invitation.over"));
            page.say(e.words(language));
            page.link(SignInPage.PATH, messages.say("invitation.to-sign-in"));
            return page.answer(HttpStatus.NOT_FOUND);
        }
    }

    private static void form(
            HttpServletRequest request, AccessPage page, @Nullable Account invited) {
        var messages = page.messages();
        var form = page.form(request, request.getRequestURI());
        if (invited == null) {
            form.field(messages.say("field.name"), NAME, "text", "name")
                    .attr("required", true)
                    .val(value(request, NAME));
            form.field(messages.say("field.email"), SignInPage.EMAIL, "email", "username")
                    .attr("required", true)
                    .val(value(request, SignInPage.EMAIL));
        } else {
            // so that a password manager knows whose it is
            form.field(messages.say("field.email"), SignInPage.EMAIL, "email", "username")
                    .attr("readonly", true)
                    .val(invited.email());
        }
        var password =
                form.field(
                        messages.say("field.new-password"),
                        SignInPage.PASSWORD,
                        "password",
                        "new-password");
        password.attr("required", true);
        form.hint(password, messages.say("password.what", PasswordRules.SHORTEST));
        form.field(messages.say("field.again"), AGAIN, "password", "new-password")
                .attr("required", true);
        form.button(messages.say("invitation.do"));
    }

    private static String value(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
