package nl.perspectief.dashboard;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The screens, and what serves them. Needs {@code perspectief.data}, the data folder. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://perspectief/perspectief.css")
@StyleSheet("context://perspectief/frame.css")
@StyleSheet("context://perspectief/filter.css")
@StyleSheet("context://perspectief/page.css")
@StyleSheet("context://perspectief/chart.css")
@StyleSheet("context://perspectief/marks.css")
@StyleSheet("context://perspectief/overview.css")
@StyleSheet("context://perspectief/signal.css")
@StyleSheet("context://perspectief/definitions.css")
@StyleSheet("context://perspectief/trends.css")
@StyleSheet("context://perspectief/municipality.css")
@StyleSheet("context://perspectief/retention.css")
@StyleSheet("context://perspectief/rows.css")
@StyleSheet("context://perspectief/scorecard.css")
@StyleSheet("context://perspectief/pairs.css")
@StyleSheet("context://perspectief/compare.css")
@StyleSheet("context://perspectief/closing.css")
@StyleSheet("context://perspectief/deliver.css")
@StyleSheet("context://perspectief/admin.css")
@StyleSheet("context://perspectief/exporting.css")
@StyleSheet("context://perspectief/print.css")
@Viewport("width=device-width, initial-scale=1")
public class PerspectiefApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "perspectief/favicon.svg");
    }
}
