package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import nl.perspectief.dashboard.access.NotAllowedException;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody asked for what is not theirs. */
@PermitAll
final class NotAllowedView extends Div
        implements HasErrorParameter<NotAllowedException>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(NotAllowedView.class);

    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(NotAllowedView.class);

    NotAllowedView() {
        add(
                new PlainPage(
                        language,
                        messages.say("not-allowed.page"),
                        messages.say("not-allowed.perhaps")));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotAllowedException> parameter) {
        LOG.warn("Refused: {}", parameter.getException().getMessage());
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return messages.say("not-allowed.title");
    }
}
