package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import nl.perspectief.dashboard.dutch.Dutch;
import org.springframework.stereotype.Component;

/** What the framework says by itself, in Dutch; and the theme before the first paint. */
@Component
final class DutchService implements VaadinServiceInitListener {

    private static final int SHOWN_MS = 8000;

    private static final String CONNECTION_WORDS =
            """
            Object.assign(window.Vaadin?.connectionIndicator ?? {}, {
                onlineText: "Er is weer verbinding",
                offlineText: "Er is geen verbinding",
            });
            """;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(DutchService::completePage);
        event.getSource().setSystemMessagesProvider(_ -> systemMessages());
        event.getSource()
                .addSessionInitListener(
                        started -> started.getSession().setErrorHandler(DutchService::tell));
        event.getSource().addUIInitListener(made -> prepare(made.getUI()));
    }

    private static void completePage(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.getElementsByTag("html").attr("lang", Dutch.LOCALE.getLanguage());
        document.head().appendElement("script").attr("src", "./perspectief/theme.js");
    }

    private static void prepare(UI ui) {
        ui.setLocale(Dutch.LOCALE);
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText("De verbinding is weg. We proberen het opnieuw…");
        reconnect.setDialogTextGaveUp("De verbinding is weg. Laad de pagina opnieuw.");
        ui.getPage().executeJs(CONNECTION_WORDS);
    }

    private static SystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption("Er ging iets mis");
        messages.setInternalErrorMessage("Klik hier of druk op Esc om de pagina opnieuw te laden.");
        messages.setCookiesDisabledCaption("Cookies staan uit");
        messages.setCookiesDisabledMessage(
                "Zonder cookies werkt deze pagina niet. Zet ze aan, klik dan hier.");
        return messages;
    }

    private static void tell(ErrorEvent event) {
        var reference = Failures.log(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(
                    () ->
                            Notification.show(
                                    "Dat lukte niet. Kenmerk voor de beheerder: " + reference,
                                    SHOWN_MS,
                                    Notification.Position.BOTTOM_CENTER));
        }
    }
}
