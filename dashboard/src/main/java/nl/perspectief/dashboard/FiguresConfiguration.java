package nl.perspectief.dashboard;

import java.nio.file.Path;
import nl.perspectief.sql.PublishedWarehouse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures come from. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    /** Closed with the application. */
    @Bean
    PublishedWarehouse publishedWarehouse(@Value("${perspectief.data}") Path data) {
        return new PublishedWarehouse(data.resolve("warehouse"));
    }
}
