package nl.perspectief.etl.sample;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.sql.Quarter;

/** An answer book of few deliveries, to look figures up in. */
final class Book {

    /** Delft, in the quarters from 2025-K3 to 2026-K3. */
    static final Participant DELFT = participant("GM0503", "2025-K3", "2026-K3");

    private final Map<String, String> figures = new HashMap<>();

    private Book(List<Counted> counted) {
        for (var line : ExpectedFigures.csv(counted).split("\n")) {
            var fields = line.split(",", -1);
            figures.put(
                    String.join(",", Arrays.copyOfRange(fields, 0, 7)),
                    String.join(",", Arrays.copyOfRange(fields, 9, 13)));
        }
    }

    static Participant participant(String code, String from, String to) {
        return new Participant("BOTOC", code, code, Quarter.parse(from), Quarter.parse(to));
    }

    static Book of(Sent... deliveries) {
        return of(Counting.count(DELFT, Sent.all(deliveries)));
    }

    static Book of(Counted... counted) {
        return new Book(List.of(counted));
    }

    /** Numerator, denominator, value and status of everyone in Delft. */
    String delft(String measure, String period) {
        return everyone(measure, "GM0503", period);
    }

    String everyone(String measure, String code, String period) {
        return figure(measure, code, period, "", "");
    }

    /** Of one part of the whole programme. */
    String part(String measure, String period, String breakdown, String value) {
        return figure(measure, "ALL", period, breakdown, value);
    }

    String figure(String measure, String code, String period, String breakdown, String value) {
        var key = measure.replace('/', ',') + ",BOTOC," + code + "," + period;
        return figures.get(key + "," + breakdown + "," + value);
    }

    /** The values of a breakdown that are in it at all. */
    List<String> values(String measure, String breakdown) {
        var begin = measure.replace('/', ',') + ",BOTOC,ALL,";
        return figures.keySet().stream()
                .filter(key -> key.startsWith(begin) && key.contains("," + breakdown + ","))
                .map(key -> key.substring(key.lastIndexOf(',') + 1))
                .distinct()
                .sorted()
                .toList();
    }
}
