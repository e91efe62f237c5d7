package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.List;

/** What is counted for a figure in one quarter of one participant; tallies can be added up. */
sealed interface Tally {

    Tally plus(Tally other);

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
    }

    /** So many of so many. */
    record Share(long numerator, long denominator) implements Tally {
        @Override
        public Tally plus(Tally other) {
            var more = (Share) other;
            return new Share(numerator + more.numerator(), denominator + more.denominator());
        }
    }

    /**
     * So many of so many after a term, out of a cohort.
     *
     * @param cohort all who started
     * @param matured for how many of them the term has passed
     */
    record AfterTerm(long inWork, long notInWork, long cohort, long matured) implements Tally {
        @Override
        public Tally plus(Tally other) {
            var more = (AfterTerm) other;
            return new AfterTerm(
                    inWork + more.inWork(),
                    notInWork + more.notInWork(),
                    cohort + more.cohort(),
                    matured + more.matured());
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
    }
}
