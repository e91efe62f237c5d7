package nl.perspectief.dashboard;

import java.nio.file.Path;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.indicator.PublishedFigures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the figures come from. */
@Configuration(proxyBeanMethods = false)
class FiguresConfiguration {

    @Bean
    CurrentFile currentFile(@Value("${perspectief.data}") Path data) {
        return new CurrentFile(data.resolve("warehouse"));
    }

    @Bean
    IndicatorQueries indicatorQueries(PublishedFigures figures) {
        return new IndicatorQueries(figures);
    }
}
