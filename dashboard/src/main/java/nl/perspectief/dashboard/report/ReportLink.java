package nl.perspectief.dashboard.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Leads from a page to the report of the same programme or municipality, up to the same quarter.
 */
public final class ReportLink extends Paragraph {

    static final String PATH = "/rapport";
    static final String PROGRAMME = "programma";
    static final String MUNICIPALITY = "gemeente";
    static final String QUARTER = "tm";
    static final String LANGUAGE = "taal";

    /**
     * @param municipality a code; null for the programme as a whole
     */
    public ReportLink(FilterInUrl.Reading reading, @Nullable String municipality) {
        var language = reading.filter().language();
        var link =
                new Anchor(
                        address(reading, municipality, language),
                        language.messages(ReportLink.class).say("link"));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        addClassNames("p-line", "p-report-link");
        add(link);
    }

    private static String address(
            FilterInUrl.Reading reading, @Nullable String municipality, Language language) {
        return PATH.substring(1)
                + "?"
                + PROGRAMME
                + "="
                + reading.programme().code()
                + (municipality == null ? "" : "&" + MUNICIPALITY + "=" + municipality)
                + "&"
                + QUARTER
                + "="
                + reading.last()
                + (language == Language.DUTCH ? "" : "&" + LANGUAGE + "=" + language.code());
    }
}
