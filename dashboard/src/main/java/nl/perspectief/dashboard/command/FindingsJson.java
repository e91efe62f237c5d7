package nl.perspectief.dashboard.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.perspectief.etl.finding.Finding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file's outcome and findings as one line of JSON, by the contract of the command line; a
 * finding that was waived says so in a field that others lack.
 */
final class FindingsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The line, with its fields in the order of the contract. */
    private record Line(String file, String outcome, List<Found> findings) {}

    private record Found(
            String rule,
            String severity,
            @Nullable String sheet,
            List<String> cells,
            String message,
            String advice,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String waived) {}

    private FindingsJson() {}

    static String line(String file, String outcome, List<Finding> findings) {
        return JSON.writeValueAsString(
                new Line(file, outcome, findings.stream().map(FindingsJson::found).toList()));
    }

    private static Found found(Finding finding) {
        return new Found(
                finding.rule(),
                finding.severity().name(),
                finding.sheet(),
                finding.cells().stream().map(Object::toString).toList(),
                finding.message(),
                finding.advice(),
                finding.waivedBecause());
    }
}
