package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.etl.job.Engine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The dashboard as a server on this machine only, until there are accounts. */
final class Server {

    static final String ADDRESS = "127.0.0.1";

    private Server() {}

    /** Serves until the process is told to stop. */
    static void serve(Engine engine, int port, PrintWriter err, OrderlyStop stop) {
        try (var _ =
                new SpringApplicationBuilder(PerspectiefApplication.class)
                        .web(WebApplicationType.SERVLET)
                        .registerShutdownHook(false)
                        .initializers(
                                // closed by whoever opened it
                                context ->
                                        context.getBeanFactory()
                                                .registerSingleton("engine", engine))
                        .run(
                                "--server.port=" + port,
                                "--server.address=" + ADDRESS,
                                "--perspectief.data=" + engine.folder().root())) {
            err.printf("Perspectief draait op http://%s:%d (stoppen met Ctrl+C).%n", ADDRESS, port);
            err.flush();
            stop.untilAsked();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
