package nl.perspectief.dashboard.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * An address of which the server itself can make nothing never reaches the application: it gets the
 * same page as other wrong addresses, instead of the server's own.
 */
@Component
final class WrongAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Page()));
    }

    /** Writes the page where nothing has been written yet. */
    private static final class Page extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("text/html");
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(page(status < 500 ? "4xx" : "5xx"));
                response.finishResponse();
            } catch (IOException e) {
                // whoever asked has gone: there is nobody to tell
                container.getLogger().debug("An error page was not sent", e);
            }
        }
    }

    private static String page(String name) {
        var path = "/META-INF/resources/error/%s.html".formatted(name);
        try (InputStream page = WrongAddress.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(page, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
