package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All planned figures of one measure in one programme, in blocks. */
final class PlannedTables {

    private final Map<Grouping, Map<String, Map<String, Block>>> blocks = new LinkedHashMap<>();
    private final Map<Grouping, Ranks> ranks = new HashMap<>();
    private final List<String> periods;

    PlannedTables(Collection<Cell> cells) {
        cells.stream()
                .map(Cell::group)
                .distinct()
                .sorted(
                        Comparator.comparingInt(Grouping::depth)
                                .thenComparing(Grouping::first)
                                .thenComparing(Grouping::second))
                .forEach(group -> blocks.put(group, new TreeMap<>()));
        rank(cells);
        cells.forEach(this::add);
        periods = cells.stream().map(Cell::period).distinct().sorted().toList();
    }

    private void rank(Collection<Cell> cells) {
        var sizes = new HashMap<Grouping, Map<String, Long>>();
        for (Cell cell : cells) {
            if (!cell.group().isPair()) {
                // quarters are in their year as well, which changes no order worth having
                sizes.computeIfAbsent(cell.group(), _ -> new HashMap<>())
                        .merge(cell.first(), cell.isTotal() ? cell.size() : 0, Long::sum);
            }
        }
        sizes.forEach((group, values) -> ranks.put(group, Ranks.of(values)));
    }

    private void add(Cell cell) {
        blocks.computeIfAbsent(cell.group(), _ -> new TreeMap<>())
                .computeIfAbsent(cell.period(), _ -> new TreeMap<>())
                .computeIfAbsent(cell.area(), area -> newBlock(area, cell))
                .add(cell);
    }

    private Block newBlock(String area, Cell cell) {
        Grouping group = cell.group();
        return new Block(
                area,
                cell.period(),
                ranksOf(group.byFirst()),
                group.isPair() ? ranksOf(group.bySecond()) : Ranks.NONE);
    }

    private Ranks ranksOf(Grouping group) {
        Ranks known = ranks.get(group);
        if (known == null) {
            throw new IllegalArgumentException("Broken down in two ways and not in one: " + group);
        }
        return known;
    }

    /** From the whole to what is broken down in two ways. */
    List<Grouping> groupings() {
        return List.copyOf(blocks.keySet());
    }

    List<String> years() {
        return periods.stream().filter(period -> period.length() == 4).toList();
    }

    List<String> quartersOf(String year) {
        return periods.stream()
                .filter(period -> period.length() > 4 && period.startsWith(year))
                .toList();
    }

    /**
     * The quarters that are hidden together: two and two, or all where that would leave one alone.
     */
    List<List<String>> spansOf(String year) {
        List<String> quarters = quartersOf(year);
        var halves = new HashMap<Boolean, List<String>>();
        for (String quarter : quarters) {
            halves.computeIfAbsent(quarter.compareTo(year + "-K3") < 0, _ -> new ArrayList<>())
                    .add(quarter);
        }
        boolean isEven =
                halves.values().stream().allMatch(half -> half.size() == 2 && haveSameAreas(half));
        return isEven ? List.copyOf(halves.values()) : List.of(quarters);
    }

    private boolean haveSameAreas(List<String> quarters) {
        return quarters.stream()
                        .map(
                                quarter ->
                                        blocks(Grouping.WHOLE, quarter).stream()
                                                .map(block -> block.area)
                                                .toList())
                        .distinct()
                        .count()
                == 1;
    }

    /** Of all areas, by code. */
    List<Block> blocks(Grouping group, String period) {
        return List.copyOf(areas(group, period).values());
    }

    @Nullable Block block(Grouping group, String period, String area) {
        return areas(group, period).get(area);
    }

    private Map<String, Block> areas(Grouping group, String period) {
        return blocks.getOrDefault(group, Map.of()).getOrDefault(period, Map.of());
    }

    List<Block> all() {
        var all = new ArrayList<Block>();
        blocks.values()
                .forEach(
                        byPeriod -> byPeriod.values().forEach(areas -> all.addAll(areas.values())));
        return all;
    }
}
