package nl.perspectief.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.sql.KeptSnapshots;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which figures can still be asked for. */
@Tag(name = "snapshots")
@RestController
final class SnapshotsResource {

    private final KeptSnapshots kept;

    SnapshotsResource(@Value("${perspectief.data}") Path data) {
        kept = new KeptSnapshots(data.resolve("warehouse"));
    }

    record Snapshot(
            String id,
            @JsonProperty("as_of") LocalDate asOf,
            @JsonProperty("is_current") boolean isCurrent) {}

    record Snapshots(List<Snapshot> snapshots) {}

    @Operation(
            summary = "De bewaarde momentopnamen, de nieuwste eerst",
            description = "Met hetzelfde id krijgt u altijd dezelfde cijfers.")
    @GetMapping(path = "/api/v1/snapshots", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Snapshots> snapshots(HttpServletRequest request) {
        Parameters.requireOnly(request);
        var all =
                kept.all().stream()
                        .map(one -> new Snapshot(one.shownId(), one.asOf(), one.isCurrent()))
                        .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Snapshots(all));
    }
}
