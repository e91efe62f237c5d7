package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * SAM-07: which organisations of a municipality work together. Two do when both say so with the
 * median of their respondents, or when the only one that was asked says so. Nobody rates itself.
 */
final class Network {

    private static final int FEWEST_ORGANISATIONS = 3;
    private static final BigDecimal WORKING_CONTACT = BigDecimal.valueOf(2);

    private final List<Score> scores;
    private final List<String> organisations;

    Network(List<Score> all) {
        scores = all.stream().filter(score -> !score.from().equals(score.to())).toList();
        var names = new TreeSet<String>();
        for (var score : scores) {
            names.add(score.from());
            names.add(score.to());
        }
        organisations = List.copyOf(names);
    }

    /** How many pairs there are: k(k − 1)/2. */
    long pairs() {
        return (long) organisations.size() * (organisations.size() - 1) / 2;
    }

    /** How many pairs work together. */
    long ties() {
        long ties = 0;
        for (int one = 0; one < organisations.size(); one++) {
            for (int other = one + 1; other < organisations.size(); other++) {
                ties += isTie(organisations.get(one), organisations.get(other)) ? 1 : 0;
            }
        }
        return ties;
    }

    private boolean isTie(String one, String other) {
        List<BigDecimal> given = new ArrayList<>();
        for (var median : new @Nullable BigDecimal[] {median(one, other), median(other, one)}) {
            if (median != null) {
                given.add(median);
            }
        }
        return !given.isEmpty()
                && given.stream().allMatch(median -> median.compareTo(WORKING_CONTACT) >= 0);
    }

    private @Nullable BigDecimal median(String from, String to) {
        return Middles.median(
                scores.stream()
                        .filter(score -> score.from().equals(from) && score.to().equals(to))
                        .map(score -> BigDecimal.valueOf(score.level()))
                        .toList());
    }

    /** The share of pairs that work together; nothing of fewer than three organisations. */
    @Nullable BigDecimal density() {
        return organisations.size() < FEWEST_ORGANISATIONS
                ? null
                : BigDecimal.valueOf(ties())
                        .divide(BigDecimal.valueOf(pairs()), MathContext.DECIMAL64);
    }
}
