package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.perspectief.dashboard.language.Language;
import org.springframework.stereotype.Component;

/**
 * What the framework says by itself, in the reader's language; and the theme before the first
 * paint.
 */
@Component
final class InterfaceService implements VaadinServiceInitListener {

    private static final int SHOWN_MS = 8000;

    private static final String CONNECTION_WORDS =
            """
            Object.assign(window.Vaadin?.connectionIndicator ?? {}, { onlineText: $0, offlineText: $1 });
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(InterfaceService::completePage);
        event.getSource()
                .setSystemMessagesProvider(info -> systemMessages(Language.of(info.getLocale())));
        event.getSource()
                .addSessionInitListener(
                        started -> started.getSession().setErrorHandler(InterfaceService::tell));
        event.getSource().addUIInitListener(InterfaceService::prepare);
    }

    private static void completePage(IndexHtmlResponse page) {
        var document = page.getDocument();
        var language = ReaderLanguage.of(page.getVaadinRequest());
        document.getElementsByTag("html").attr("lang", language.code());
        document.head().appendElement("script").attr("src", "./perspectief/theme.js");
        ContentPolicy.apply(page);
    }

    private static void prepare(UIInitEvent made) {
        var language = ReaderLanguage.of(VaadinRequest.getCurrent());
        var messages = language.messages(InterfaceService.class);
        UI ui = made.getUI();
        ui.setLocale(language.locale());
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(messages.say("connection.again"));
        reconnect.setDialogTextGaveUp(messages.say("connection.gave-up"));
        ui.getPage()
                .executeJs(
                        CONNECTION_WORDS,
                        messages.say("connection.back"),
                        messages.say("connection.none"));
    }

    private static SystemMessages systemMessages(Language language) {
        var messages = language.messages(InterfaceService.class);
        var system = new CustomizedSystemMessages();
        system.setSessionExpiredNotificationEnabled(false);
        system.setInternalErrorCaption(messages.say("failure"));
        system.setInternalErrorMessage(messages.say("failure.load-anew"));
        system.setCookiesDisabledCaption(messages.say("cookies.off"));
        system.setCookiesDisabledMessage(messages.say("cookies.needed"));
        return system;
    }

    private static void tell(ErrorEvent event) {
        var reference = Failures.log(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(
                    () ->
                            Notification.show(
                                    ReaderLanguage.now()
                                            .messages(InterfaceService.class)
                                            .say("failure.reference", reference),
                                    SHOWN_MS,
                                    Notification.Position.BOTTOM_CENTER));
        }
    }
}
