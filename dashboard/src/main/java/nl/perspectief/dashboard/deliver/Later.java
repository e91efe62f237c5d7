package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that takes seconds, beside the page: the browser asks for news as long as it goes on. */
final class Later {

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final int ASK_EVERY_MS = 400;
    private static final int NEVER = -1;

    private Later() {}

    /**
     * @param show gets the answer, on the page
     * @param failed when there is none
     */
    static <T extends @Nullable Object> void on(
            UI ui, Callable<T> work, Consumer<T> show, Runnable failed) {
        ui.setPollInterval(ASK_EVERY_MS);
        Thread.ofVirtual()
                .name("compare")
                .start(
                        () -> {
                            try {
                                T answer = work.call();
                                in(ui, () -> show.accept(answer));
                            } catch (Exception e) {
                                LOG.error("Work failed: {}", e.getClass().getSimpleName());
                                in(ui, failed::run);
                            }
                        });
    }

    private static void in(UI ui, Command shown) {
        try {
            ui.access(
                    () -> {
                        ui.setPollInterval(NEVER);
                        shown.execute();
                    });
        } catch (UIDetachedException e) {
            LOG.debug("The reader has left the page");
        }
    }
}
