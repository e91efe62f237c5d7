package nl.perspectief.sql.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

    private static final long SMALLEST = 5;
    private static final Grouping BY_A = new Grouping("a", "");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nobodyFindsASmallNumberInRandomTables(long seed) {
        List<Cell> cells = RandomTables.cells(new Random(seed), 8, SMALLEST);

        var hidden = Suppression.hidden(cells, SMALLEST, false);

        assertThat(cells).filteredOn(Cell::isSmall).isSubsetOf(hidden);
        assertThat(new Attacker(cells, hidden, SMALLEST, false).findings()).isEmpty();
        assertThat(hidden).hasSizeLessThan(cells.size());
    }

    /**
     * In more municipalities; in the last of these tables the year told a quarter too much once.
     */
    @ParameterizedTest
    @ValueSource(longs = {3, 7, 11})
    void nobodyFindsASmallNumberInRandomTablesBrokenDownOneWay(long seed) {
        List<Cell> cells =
                RandomTables.cells(new Random(seed), 12, SMALLEST).stream()
                        .filter(cell -> cell.group().isWhole() || cell.group().equals(BY_A))
                        .toList();

        var hidden = Suppression.hidden(cells, SMALLEST, false);

        assertThat(new Attacker(cells, hidden, SMALLEST, false).findings()).isEmpty();
    }

    /**
     * A year may have one quarter only, and some quarters have fewer municipalities than others.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 16, 21})
    void nobodyFindsAnythingWhereMunicipalitiesTakePartInOneQuarterOnly(long seed) {
        List<Cell> cells =
                RandomTables.cells(new Random(seed), 9, SMALLEST, RandomTables::isThere).stream()
                        .filter(cell -> cell.group().isWhole() || cell.group().equals(BY_A))
                        .toList();

        var hidden = Suppression.hidden(cells, SMALLEST, false);

        assertThat(new Attacker(cells, hidden, SMALLEST, false).findings()).isEmpty();
    }

    @Test
    void whoDoesNotTakePartInAQuarterHidesNothingThere() {
        var numbers = new HashMap<String, List<Long>>();
        numbers.put("GM0", List.of(4L));
        numbers.put("GM1", List.of(4L, 20L, 20L));
        for (String town : List.of("GM2", "GM3", "GM4")) {
            numbers.put(town, List.of(20L, 20L, 20L));
        }

        var hidden = Suppression.hidden(wholes(numbers), SMALLEST, false);

        assertThat(hidden)
                .filteredOn(cell -> cell.period().equals("2026-K3") && !cell.isTotal())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    /** Figures without breakdown, of the first so many quarters of a year. */
    private static List<Cell> wholes(Map<String, List<Long>> numbers) {
        var sums = new HashMap<List<String>, Long>();
        numbers.forEach(
                (town, ofQuarters) -> {
                    for (int i = 0; i < ofQuarters.size(); i++) {
                        for (String area : List.of(town, Cell.TOTAL)) {
                            sums.merge(
                                    List.of(area, "2026-K" + (i + 1)),
                                    ofQuarters.get(i),
                                    Long::sum);
                            sums.merge(List.of(area, "2026"), ofQuarters.get(i), Long::sum);
                        }
                    }
                });
        return sums.entrySet().stream()
                .map(sum -> whole(sum.getKey().get(0), sum.getKey().get(1), sum.getValue()))
                .toList();
    }

    private static Cell whole(String area, String period, long number) {
        return new Cell(
                area,
                period,
                Grouping.WHOLE,
                "",
                "",
                number,
                0,
                0,
                number > 0 && number < SMALLEST);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void withoutNeighboursTheAttackerFindsThem(long seed) {
        List<Cell> cells = RandomTables.cells(new Random(seed), 2, SMALLEST);
        var smallOnly = new HashSet<>(cells.stream().filter(Cell::isSmall).toList());

        assertThat(new Attacker(cells, smallOnly, SMALLEST, false).findings()).isNotEmpty();
    }

    /** Persons thrown at random into municipalities, quarters and two breakdowns, and counted. */
    private static final class RandomTables {

        private static final List<String> QUARTERS =
                List.of(
                        "2024-K3", "2024-K4", "2025-K1", "2025-K2", "2025-K3", "2025-K4",
                        "2026-K1");

        private final Map<List<String>, long[]> counts = new HashMap<>();

        /** Every third town takes part in the first quarter of a year only. */
        static boolean isThere(int town, String quarter) {
            return town % 3 > 0 || quarter.endsWith("K1");
        }

        static List<Cell> cells(Random random, int towns, long smallest) {
            return cells(random, towns, smallest, (_, _) -> true);
        }

        static List<Cell> cells(
                Random random, int towns, long smallest, BiPredicate<Integer, String> isThere) {
            var tables = new RandomTables();
            for (int town = 0; town < towns; town++) {
                int persons = 5 + random.nextInt(40);
                int number = town;
                for (String quarter :
                        QUARTERS.stream().filter(one -> isThere.test(number, one)).toList()) {
                    tables.addZeros("GM" + town, quarter);
                    for (int i = random.nextInt(2 * persons); i > 0; i--) {
                        tables.add(
                                "GM" + town,
                                quarter,
                                "a" + (int) (random.nextDouble() * random.nextDouble() * 5),
                                "b" + (int) (random.nextDouble() * random.nextDouble() * 4),
                                random.nextInt(10) == 0 ? 2 : random.nextInt(3) == 0 ? 1 : 0);
                    }
                }
            }
            return tables.cells(smallest);
        }

        private void addZeros(String town, String quarter) {
            for (int a = 0; a < 5; a++) {
                for (int b = 0; b < 4; b++) {
                    for (List<String> place : places(town, quarter, "a" + a, "b" + b)) {
                        counts.computeIfAbsent(place, _ -> new long[3]);
                    }
                }
            }
        }

        private void add(String town, String quarter, String a, String b, int part) {
            for (List<String> place : places(town, quarter, a, b)) {
                counts.computeIfAbsent(place, _ -> new long[3])[part]++;
            }
        }

        private static List<List<String>> places(String town, String quarter, String a, String b) {
            var places = new ArrayList<List<String>>();
            for (String area : List.of(town, Cell.TOTAL)) {
                for (String period : List.of(quarter, quarter.substring(0, 4))) {
                    places.add(List.of(area, period, "", "", "", ""));
                    places.add(List.of(area, period, "a", "", a, ""));
                    places.add(List.of(area, period, "b", "", b, ""));
                    if (area.equals(Cell.TOTAL) || period.length() == 4) {
                        places.add(List.of(area, period, "a", "b", a, b));
                    }
                }
            }
            return places;
        }

        private List<Cell> cells(long smallest) {
            var cells = new ArrayList<Cell>();
            counts.forEach((place, numbers) -> cells.add(cell(place, numbers, smallest)));
            return cells;
        }

        private static Cell cell(List<String> place, long[] numbers, long smallest) {
            long denominator = numbers[0] + numbers[1];
            boolean isSmall = denominator > 0 && denominator < 2 * smallest;
            for (long number : numbers) {
                isSmall |= number > 0 && number < smallest;
            }
            return new Cell(
                    place.get(0),
                    place.get(1),
                    new Grouping(place.get(2), place.get(3)),
                    place.get(4),
                    place.get(5),
                    numbers[0],
                    numbers[1],
                    numbers[2],
                    isSmall);
        }
    }
}
