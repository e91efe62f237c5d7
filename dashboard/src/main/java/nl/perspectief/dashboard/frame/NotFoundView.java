package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** There is no such page. */
@PermitAll
final class NotFoundView extends Div
        implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(NotFoundView.class);

    NotFoundView() {
        add(
                new PlainPage(
                        language,
                        messages.say("not-found.page"),
                        messages.say("not-found.perhaps")));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return messages.say("not-found.title");
    }
}
