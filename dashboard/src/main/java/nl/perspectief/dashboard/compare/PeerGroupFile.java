package nl.perspectief.dashboard.compare;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.job.Engine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Groups of municipalities that somebody made, {@code peer_groups.csv} in the data folder: a line
 * for each municipality in a group, with the columns {@code group} and {@code municipality_code}.
 * It is read whenever it is asked for, so a change holds at once; a file with anything wrong in it
 * is not used, and the first thing that is wrong is told.
 */
@Component
final class PeerGroupFile {

    static final String NAME = "peer_groups.csv";

    private static final String GROUP = "group";
    private static final String CODE = "municipality_code";
    private static final long MOST_BYTES = 1_000_000;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SHOWN = 20;

    private final Path file;

    @Autowired
    PeerGroupFile(Engine engine) {
        this(engine.folder().root());
    }

    PeerGroupFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /** What is wrong with the file. */
    enum Wrong {
        NOT_READABLE,
        TOO_LARGE,
        HEAD,
        CELLS,
        NAME,
        MUNICIPALITY,
        TWICE
    }

    /**
     * The first thing that is wrong.
     *
     * @param line from 1; 0 where it is about the whole file
     */
    record Fault(Wrong wrong, long line, String found) {}

    /**
     * @param groups codes of municipalities by the name of their group, as the file has them
     * @param fault null when nothing is wrong
     */
    record Contents(Map<String, Set<String>> groups, @Nullable Fault fault) {

        private static Contents of(Fault fault) {
            return new Contents(Map.of(), fault);
        }
    }

    /**
     * @param known codes that a municipality may have
     */
    Contents read(Set<String> known) {
        if (!Files.exists(file)) {
            return new Contents(Map.of(), null);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Contents.of(new Fault(Wrong.TOO_LARGE, 0, ""));
            }
            try (Reader reader = Files.newBufferedReader(file)) {
                return read(reader, known);
            }
        } catch (IOException | UncheckedIOException _) {
            return Contents.of(new Fault(Wrong.NOT_READABLE, 0, ""));
        }
    }

    private static Contents read(Reader reader, Set<String> known) throws IOException {
        var groups = new LinkedHashMap<String, Set<String>>();
        try (var lines =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(reader)) {
            boolean isHead = true;
            for (CSVRecord line : lines) {
                var cells = cells(line);
                long number = lines.getCurrentLineNumber();
                Fault fault = isHead ? head(cells, number) : add(cells, number, known, groups);
                isHead = false;
                if (fault != null) {
                    return Contents.of(fault);
                }
            }
            return isHead ? Contents.of(new Fault(Wrong.HEAD, 1, "")) : new Contents(groups, null);
        }
    }

    /** Without what a spreadsheet puts before the first of them. */
    private static List<String> cells(CSVRecord line) {
        var cells = new ArrayList<String>();
        line.forEach(cell -> cells.add(cell.strip().replace("\ufeff", "")));
        return cells;
    }

    private static @Nullable Fault head(List<String> cells, long line) {
        return cells.equals(List.of(GROUP, CODE))
                ? null
                : new Fault(Wrong.HEAD, line, shown(String.join(",", cells)));
    }

    private static @Nullable Fault add(
            List<String> cells, long line, Set<String> known, Map<String, Set<String>> groups) {
        if (cells.size() != 2) {
            return new Fault(Wrong.CELLS, line, Integer.toString(cells.size()));
        }
        var name = cells.getFirst();
        var code = cells.getLast();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new Fault(Wrong.NAME, line, shown(name));
        }
        if (!known.contains(code)) {
            return new Fault(Wrong.MUNICIPALITY, line, shown(code));
        }
        return groups.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(code)
                ? null
                : new Fault(Wrong.TWICE, line, code);
    }

    private static String shown(String found) {
        return found.length() <= LONGEST_SHOWN ? found : found.substring(0, LONGEST_SHOWN) + "…";
    }
}
