package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is counted for a figure in one quarter of one participant; tallies can be added up. */
sealed interface Tally {

    Tally plus(Tally other);

    /** The same kind of tally when there is nothing to count. */
    Tally none();

    /** All of them together; there is at least one. */
    static Tally sum(List<Tally> tallies) {
        if (tallies.getFirst() instanceof People) {
            return new People(
                    tallies.stream().flatMap(each -> ((People) each).observed().stream()).toList());
        }
        return tallies.stream().reduce(Tally::plus).orElseThrow();
    }

    /** So many. */
    record Count(long count) implements Tally {
        @Override
        public Tally plus(Tally other) {
            return new Count(count + ((Count) other).count());
        }

        @Override
        public Tally none() {
            return new Count(0);
        }
    }

    /** So many of so many, or a sum over so many. */
    record Share(long numerator, long denominator) implements Tally {
        @Override
        public Tally plus(Tally other) {
            var more = (Share) other;
            return new Share(numerator + more.numerator(), denominator + more.denominator());
        }

        @Override
        public Tally none() {
            return new Share(0, 0);
        }
    }

    /** So many for each of what need not be whole. */
    record Ratio(long numerator, BigDecimal denominator) implements Tally {
        @Override
        public Tally plus(Tally other) {
            var more = (Ratio) other;
            return new Ratio(numerator + more.numerator(), denominator.add(more.denominator()));
        }

        @Override
        public Tally none() {
            return new Ratio(0, BigDecimal.ZERO);
        }
    }

    /**
     * So many of so many after a term, out of a cohort.
     *
     * @param cohort all for whom it could be asked
     * @param matured for how many of them the term has passed
     */
    record AfterTerm(long numerator, long denominator, long cohort, long matured) implements Tally {
        @Override
        public Tally plus(Tally other) {
            var more = (AfterTerm) other;
            return new AfterTerm(
                    numerator + more.numerator(),
                    denominator + more.denominator(),
                    cohort + more.cohort(),
                    matured + more.matured());
        }

        @Override
        public Tally none() {
            return new AfterTerm(0, 0, 0, 0);
        }
    }

    /** The people of a survival figure, one by one. */
    record People(List<Observed> observed) implements Tally {
        @Override
        public Tally plus(Tally other) {
            List<Observed> all = new ArrayList<>(observed);
            all.addAll(((People) other).observed());
            return new People(all);
        }

        @Override
        public Tally none() {
            return new People(List.of());
        }
    }

    /** Municipalities with a value each, of which the programme has the median or the mean. */
    record Municipalities(Middle middle, List<Own> each) implements Tally {

        enum Middle {
            MEDIAN,
            MEAN
        }

        /** One municipality's; null = too little for a value. */
        record Own(long numerator, long denominator, @Nullable BigDecimal value) {}

        static Municipalities one(
                Middle middle, long numerator, long denominator, @Nullable BigDecimal value) {
            return new Municipalities(middle, List.of(new Own(numerator, denominator, value)));
        }

        @Override
        public Tally plus(Tally other) {
            List<Own> all = new ArrayList<>(each);
            all.addAll(((Municipalities) other).each());
            return new Municipalities(middle, all);
        }

        @Override
        public Tally none() {
            return new Municipalities(middle, List.of());
        }
    }
}
