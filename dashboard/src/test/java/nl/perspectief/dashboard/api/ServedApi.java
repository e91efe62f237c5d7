package nl.perspectief.dashboard.api;

import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with invented figures, and a program of an analyst that may ask it. */
final class ServedApi implements AutoCloseable {

    private final ConfigurableApplicationContext application;

    /**
     * @param data an empty folder
     */
    ServedApi(Path data) {
        PublishedFixture.publish(data);
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data);
    }

    String url() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    TestAccounts accounts() {
        return new TestAccounts(application);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** Of an analyst who was made for it. */
    String token() {
        return accounts().token(accounts().make(Role.ANALIST, null));
    }

    /** The same. */
    Program program() {
        return program(token());
    }

    Program program(TestAccounts.Made owner) {
        return program(accounts().token(owner));
    }

    /**
     * @param token empty for none
     */
    Program program(String token) {
        return new Program(url(), token);
    }

    @Override
    public void close() {
        application.close();
    }
}
