package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.provenance.OwnCase;
import nl.perspectief.dashboard.provenance.OwnRows;
import nl.perspectief.dashboard.provenance.ProvenanceException;
import nl.perspectief.dashboard.provenance.SourceDeliveries;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of the samples, taken apart into the rows it was made of. */
@ExtendWith(SampleOnce.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProvenanceOfSampleTest {

    private static final Quarter FIRST = Quarter.parse("2025-K4");
    private static final Quarter LAST = Quarter.parse("2026-K2");

    private SampleOrigins sample;

    @BeforeAll
    void open(SampleData imported) {
        sample = new SampleOrigins(imported);
    }

    @AfterAll
    void close() {
        sample.close();
    }

    /** Rows, cohort tables, first the one and then the other, no Plaatsingen, another programme. */
    @ParameterizedTest
    @CsvSource({
        "BOTOC, GM0363, 19",
        "IMPULS_SZW, GM0983, 1",
        "BOTOC, GM0995, 41",
        "BOTOC, GM0344, 9",
        "IMPULS_SZW, GM0855, 41"
    })
    void theRowsAddUpToEveryFigure(String programme, String municipality, int every) {
        try (OwnRows rows = sample.rows(programme, municipality)) {
            List<Observation> figures = figures(programme, municipality, every);

            assertThat(figures).hasSizeGreaterThan(40);
            assertThat(figures).allSatisfy(figure -> assertIsSum(figure, rows.under(figure)));
        }
    }

    @Test
    void thatIsSoOfEveryMeasureThatHasRows() {
        Set<String> asked = new TreeSet<>();
        figures("BOTOC", "GM0363", 19).stream()
                .filter(figure -> figure.numerator() != null && figure.numerator() > 0)
                .forEach(figure -> asked.add(figure.indicator() + " " + figure.measure()));
        Set<String> all = new TreeSet<>();
        for (Indicator one : sample.figures(Audience.OWN).indicators()) {
            one.measures().forEach(measure -> all.add(one.id() + " " + measure));
        }

        assertThat(asked).isEqualTo(all);
    }

    /** All without a breakdown, and some of each breakdown. */
    private List<Observation> figures(String programme, String municipality, int every) {
        DisclosedFigures own = sample.figures(Audience.OWN);
        var figures = new ArrayList<Observation>();
        for (Indicator one : own.indicators()) {
            var filter =
                    ObservationFilter.of(one.id())
                            .programme(programme)
                            .municipalities(List.of(municipality))
                            .between(FIRST, LAST);
            figures.addAll(own.observations(filter));
            var broken = new ArrayList<Observation>();
            for (String token : one.breakdowns()) {
                broken.addAll(own.observations(filter.years().breakdowns(List.of(token))));
            }
            if (one.breakdowns().size() > 1) {
                broken.addAll(
                        own.observations(
                                filter.years().breakdowns(one.breakdowns().subList(0, 2))));
            }
            for (int i = 0; i < broken.size(); i += every) {
                figures.add(broken.get(i));
            }
        }
        return figures.stream().filter(ProvenanceOfSampleTest::hasCounts).toList();
    }

    private static boolean hasCounts(Observation figure) {
        return figure.status() == Status.VALUE || figure.status() == Status.TOO_SHORT;
    }

    private static void assertIsSum(Observation figure, List<OwnCase> cases) {
        assertThat(cases.stream().mapToLong(OwnCase::numerator).sum())
                .isEqualTo(figure.numerator());
        assertThat(cases.stream().mapToLong(OwnCase::unknown).sum()).isEqualTo(figure.unknown());
        if (figure.denominator() != null) {
            assertThat(
                            cases.stream()
                                    .map(OwnCase::denominator)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(figure.denominator());
        }
        assertThat(cases)
                .allSatisfy(
                        one ->
                                assertThat(one.rows())
                                        .isNotEmpty()
                                        .allSatisfy(row -> assertThat(row.cells()).isNotEmpty()));
    }

    @Test
    void rowsThatDoNotAddUpAreNotShown() {
        try (OwnRows rows = sample.rows("BOTOC", "GM0363")) {
            Observation figure = figure("PLA-01", "count", "GM0363");

            assertThat(rows.under(figure)).isNotEmpty();
            assertThatThrownBy(() -> rows.under(figure.withoutNumbers()))
                    .isInstanceOf(ProvenanceException.class)
                    .hasMessageContaining("tellen niet meer op tot dit cijfer van momentopname");
        }
    }

    @Test
    void rowsOfAnotherMunicipalityAreNotOpened() {
        for (Audience audience : List.of(Audience.SHARED, Audience.municipality("GM0202"))) {
            assertThatThrownBy(() -> open(audience, "GM0363"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> open(Audience.OWN, Observation.ALL))
                .isInstanceOf(IllegalArgumentException.class);
        try (OwnRows rows = open(Audience.municipality("GM0202"), "GM0202")) {
            assertThat(rows.under(figure("PLA-01", "count", "GM0202")))
                    .isNotEmpty()
                    .flatExtracting(OwnCase::rows)
                    .allSatisfy(
                            row ->
                                    assertThat(row.delivery().municipalityCode())
                                            .isEqualTo("GM0202"));
            assertThatThrownBy(() -> rows.under(figure("PLA-01", "count", "GM0363")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private OwnRows open(Audience audience, String municipality) {
        return OwnRows.open(
                audience, municipality, "BOTOC", sample.figures(audience), sample.origins());
    }

    private Observation figure(String indicator, String measure, String municipality) {
        return sample.figures(Audience.OWN)
                .observations(
                        ObservationFilter.of(indicator)
                                .measures(measure)
                                .programme("BOTOC")
                                .municipalities(List.of(municipality))
                                .between(LAST, LAST)
                                .quarters())
                .getFirst();
    }

    @Test
    void aProgrammesFigureHasTheDeliveriesOfExactlyTheMunicipalitiesInIt() {
        DisclosedFigures shared = sample.figures(Audience.SHARED);
        var sources = new SourceDeliveries(shared);
        Stream<Observation> totals =
                shared.indicators().stream()
                        .flatMap(
                                one ->
                                        shared
                                                .observations(
                                                        ObservationFilter.of(one.id())
                                                                .measures(one.measures().getFirst())
                                                                .totals()
                                                                .between(LAST, LAST))
                                                .stream())
                        .filter(one -> one.status() != Status.NOT_APPLICABLE);

        assertThat(totals)
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        total -> {
                            var found = sources.of(total);
                            assertThat(
                                            found.stream()
                                                    .filter(one -> one.isInFigure())
                                                    .map(one -> one.delivery().municipalityCode())
                                                    .distinct())
                                    .hasSize(total.municipalitiesDelivered());
                            assertThat(
                                            found.stream()
                                                    .map(one -> one.delivery().municipalityCode())
                                                    .distinct())
                                    .hasSize(total.municipalitiesExpected());
                            assertThat(found)
                                    .filteredOn(one -> one.isInFigure())
                                    .allMatch(one -> one.delivery().isImported());
                        });
    }
}
