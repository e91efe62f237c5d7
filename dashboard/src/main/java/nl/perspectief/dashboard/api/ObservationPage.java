package nl.perspectief.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import org.jspecify.annotations.Nullable;

/**
 * Some of the figures that were asked for.
 *
 * @param observations a value by the name of each column of an export
 * @param next where the following page is; null after the last
 */
record ObservationPage(
        Snapshot snapshot,
        @ArraySchema(schema = @Schema(ref = "#/components/schemas/" + SCHEMA))
                List<Map<String, @Nullable Object>> observations,
        @Nullable String next) {

    /** What one of them is called in the description, where it is made from the columns. */
    static final String SCHEMA = "Observation";

    /** What the figures were made from. */
    record Snapshot(
            String id,
            @JsonProperty("as_of") LocalDate asOf,
            @JsonProperty("last_quarter") String lastQuarter,
            boolean fictitious) {

        static Snapshot of(SnapshotInfo one) {
            return new Snapshot(
                    one.id(), one.asOf(), one.lastQuarter().toString(), one.fictitious());
        }
    }
}
