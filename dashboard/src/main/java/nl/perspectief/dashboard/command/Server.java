package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.FirstAccounts;
import nl.perspectief.dashboard.access.KnownToAll;
import nl.perspectief.etl.job.Engine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The dashboard as a server.
 *
 * @param address of this machine at which it can be reached
 * @param knownToAll the accounts of the demo, where it runs
 */
record Server(String address, int port, KnownToAll knownToAll) {

    /** This machine only. */
    static final String HERE = "127.0.0.1";

    /** Serves until the process is told to stop. */
    void serve(Engine engine, PrintWriter err, OrderlyStop stop) {
        try (var application = run(engine)) {
            tellFirst(application, err);
            err.printf("Perspectief draait op %s (stoppen met Ctrl+C).%n", url());
            err.flush();
            stop.untilAsked();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    ConfigurableApplicationContext run(Engine engine) {
        return new SpringApplicationBuilder(PerspectiefApplication.class)
                .web(WebApplicationType.SERVLET)
                .registerShutdownHook(false)
                .initializers(
                        context -> {
                            var beans = context.getBeanFactory();
                            // closed by whoever opened it
                            beans.registerSingleton("engine", engine);
                            beans.registerSingleton("knownToAll", knownToAll);
                        })
                .run(
                        "--server.port=" + port,
                        "--server.address=" + address,
                        "--perspectief.data=" + engine.folder().root());
    }

    /** Whoever reads this at the start of the program may become its administrator. */
    private void tellFirst(ConfigurableApplicationContext application, PrintWriter err) {
        application
                .getBean(FirstAccounts.class)
                .link()
                .ifPresent(
                        path ->
                                err.printf(
                                        "Er is nog geen account. Maak met deze link de eerste beheerder (een week geldig, één keer te gebruiken): %s%s%n",
                                        url(), path));
    }

    private String url() {
        return "http://%s:%d".formatted(address, port);
    }
}
