package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.etl.job.Engine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The dashboard as a server on this machine only, until there are accounts. */
final class Server {

    private static final String ADDRESS = "127.0.0.1";

    private Server() {}

    /** Serves until the process is told to stop. */
    static void serve(Engine engine, int port, PrintWriter err) {
        var closed = new CountDownLatch(1);
        ApplicationListener<ContextClosedEvent> whenClosed = _ -> closed.countDown();
        try (var _ =
                new SpringApplicationBuilder(PerspectiefApplication.class)
                        .web(WebApplicationType.SERVLET)
                        .listeners(whenClosed)
                        .run(
                                "--server.port=" + port,
                                "--server.address=" + ADDRESS,
                                "--perspectief.data=" + engine.folder().root())) {
            err.printf("Perspectief draait op http://%s:%d (stoppen met Ctrl+C).%n", ADDRESS, port);
            err.flush();
            closed.await();
        } catch (PortInUseException e) {
            throw new CannotRunException(
                    "Poort %d is al in gebruik. Kies met --port een andere.".formatted(port));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
