package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** People who are followed, one by one: what the plain calculations of the tests start from. */
record Persons(List<Person> all) {

    record Person(int time, boolean event) {

        CurvePoint point() {
            return new CurvePoint(time, event ? 1 : 0, event ? 0 : 1);
        }
    }

    static Persons withEvents(int... days) {
        return new Persons(Arrays.stream(days).mapToObj(day -> new Person(day, true)).toList());
    }

    Persons andCensored(int... days) {
        return new Persons(
                Stream.concat(
                                all.stream(),
                                Arrays.stream(days).mapToObj(day -> new Person(day, false)))
                        .toList());
    }

    /** So many, of whom two in three have the event before they are lost from sight. */
    static Persons random(Random random, int size, int lastDay) {
        var persons = new ArrayList<Person>();
        for (int i = 0; i < size; i++) {
            persons.add(new Person(random.nextInt(lastDay + 1), random.nextInt(3) > 0));
        }
        return new Persons(persons);
    }

    KaplanMeier curve() {
        return KaplanMeier.of(all.stream().map(Person::point).toList());
    }

    double atRisk(int day) {
        return all.stream().filter(person -> person.time() >= day).count();
    }

    double events(int day) {
        return all.stream().filter(person -> person.event() && person.time() == day).count();
    }

    /** The product of the definition, day by day. */
    double survival(int day) {
        double survival = 1;
        for (int t = 0; t <= day; t++) {
            survival *= events(t) == 0 ? 1 : 1 - events(t) / atRisk(t);
        }
        return survival;
    }
}
