package nl.perspectief.dashboard.scorecard;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import org.jspecify.annotations.Nullable;

/**
 * How municipalities stand in collaboration: a column for each figure, a row for each of them.
 *
 * @param total of the programme
 * @param municipalities all of them, by name
 */
record Scorecard(List<Column> columns, Row total, List<Row> municipalities) {

    Scorecard {
        columns = List.copyOf(columns);
        municipalities = List.copyOf(municipalities);
    }

    /**
     * @param period the newest of which the programme has a figure; null when it has none
     */
    record Column(Compared compared, @Nullable Period period) {}

    /**
     * @param cohorts whether it delivers cohorts instead of rows, so that some figures do not exist
     * @param scores one for each column
     */
    record Row(String code, Whose whose, boolean cohorts, List<Score> scores) {

        Row {
            scores = List.copyOf(scores);
        }

        /** The one that asks most for attention. */
        Signal first() {
            return scores.stream()
                    .map(Score::sign)
                    .min(Comparator.naturalOrder())
                    .orElse(Signal.ABSENT);
        }

        long count(Signal sign) {
            return scores.stream().filter(one -> one.sign() == sign).count();
        }
    }

    /**
     * @param observation null when it did not take part in the period, or there is none
     */
    record Score(@Nullable Observation observation, Signal sign) {}

    /** The programme, then those chosen, then all others; as ordered. */
    List<Row> rows(Order order, List<String> chosen) {
        Comparator<Row> byOrder =
                order == Order.SIGNAAL
                        ? Comparator.comparing(Row::first)
                        : Comparator.comparing(_ -> 0);
        var ordered =
                municipalities.stream()
                        .sorted(
                                Comparator.<Row, Boolean>comparing(
                                                row -> !chosen.contains(row.code()))
                                        .thenComparing(byOrder));
        return Stream.concat(Stream.of(total), ordered).toList();
    }
}
