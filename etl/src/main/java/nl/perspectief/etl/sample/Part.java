package nl.perspectief.etl.sample;

import java.util.Comparator;

/** Whom a figure is about: everyone, or those with one value of a breakdown. */
record Part(String breakdown, String value) implements Comparable<Part> {

    static final Part EVERYONE = new Part("", "");

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::breakdown).thenComparing(Part::value);

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }
}
