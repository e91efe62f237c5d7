package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Something is wrong on our side: a calm sentence for the reader, the whole story in the log. */
@PermitAll
final class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getCaughtException();
        var reference = Failures.log(failure);
        removeAll();
        add(
                new PlainPage(
                        language,
                        messages.say("failure.page"),
                        // what is wrong with the data is told to whoever keeps it, in Dutch
                        Failures.damage(failure).orElse(messages.say("failure.later")),
                        messages.say("failure.tell", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return messages.say("failure.title");
    }
}
