package nl.perspectief.dashboard.retention;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Cohort;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;

/**
 * All that is asked of one municipality, or of the programme.
 *
 * @param figures in the cohort, by quarter and by year
 * @param unconfirmed by quarter, of all quarters
 */
record Area(
        List<Observation> figures,
        List<Observation> unconfirmed,
        DisclosedCurve retention,
        DisclosedCurve sameEmployer) {

    static final String RETENTION = "BEH-01";
    static final String SAME_EMPLOYER = "BEH-02";
    static final String SIX_MONTHS = "BEH-03";

    private static final String UNCONFIRMED = "DQ-01";

    Area {
        figures = List.copyOf(figures);
        unconfirmed = List.copyOf(unconfirmed);
    }

    /**
     * Several at once: a question costs the database nearly as much for one as for five.
     *
     * @param codes of municipalities, and {@link Observation#ALL}
     */
    static Map<String, Area> ask(
            DisclosedFigures queries, String programme, Cohort cohort, List<String> codes) {
        var all = ObservationFilter.of().programme(programme).municipalities(codes);
        var figures =
                queries
                        .counts(
                                all.indicators(RETENTION, SAME_EMPLOYER, SIX_MONTHS)
                                        .measures("13w", "26w", "52w", "6m")
                                        .between(cohort.from(), cohort.to()))
                        .stream()
                        .collect(groupingBy(Observation::municipalityCode));
        var unconfirmed =
                queries.counts(all.indicators(UNCONFIRMED).measures("rate").quarters()).stream()
                        .collect(groupingBy(Observation::municipalityCode));
        var retention = queries.curvesByMunicipality(cohort.selection(RETENTION, programme, codes));
        var sameEmployer =
                queries.curvesByMunicipality(cohort.selection(SAME_EMPLOYER, programme, codes));
        var areas = new HashMap<String, Area>();
        for (String code : codes) {
            areas.put(
                    code,
                    new Area(
                            figures.getOrDefault(code, List.of()),
                            unconfirmed.getOrDefault(code, List.of()),
                            retention.getOrDefault(code, DisclosedCurve.NONE),
                            sameEmployer.getOrDefault(code, DisclosedCurve.NONE)));
        }
        return areas;
    }
}
