package nl.perspectief.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.DeliveryState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who delivered, and when: over how many municipalities the figures are. */
@Tag(name = "deliveries")
@RestController
final class DeliveriesResource {

    private final ApiFigures figures;

    DeliveriesResource(ApiFigures figures) {
        this.figures = figures;
    }

    record Delivery(
            @JsonProperty("municipality_code") String municipalityCode,
            String quarter,
            String state,
            @Nullable Integer version,
            @JsonProperty("delivery_mode") @Nullable String deliveryMode,
            @JsonProperty("reference_date") @Nullable LocalDate referenceDate,
            @JsonProperty("delivered_on") @Nullable LocalDate deliveredOn,
            LocalDate deadline,
            boolean late) {

        static Delivery of(DeliveryState one) {
            return new Delivery(
                    one.municipalityCode(),
                    one.quarter().toString(),
                    one.state(),
                    one.version(),
                    one.deliveryMode(),
                    one.referenceDate(),
                    one.deliveredOn(),
                    one.deadline(),
                    one.late());
        }
    }

    record Completeness(
            String quarter,
            @JsonProperty("municipalities_delivered") int delivered,
            @JsonProperty("municipalities_expected") int expected) {}

    record Deliveries(
            String programme, List<Completeness> completeness, List<Delivery> deliveries) {}

    @Operation(
            summary = "Wat elke gemeente per kwartaal leverde, en hoe volledig dat is",
            description = "Een rij voor elk kwartaal waarin een gemeente meedoet.")
    @GetMapping(path = "/api/v1/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Deliveries> deliveries(
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @Nullable String snapshot) {
        Parameters.requireOnly(request, "programme", Parameters.SNAPSHOT);
        var code = Parameters.required(programme, "programme");
        return figures.answer(request, snapshot, asked -> deliveries(asked, code));
    }

    private static Deliveries deliveries(DisclosedFigures figures, String programme) {
        if (!figures.programmes().contains(programme)) {
            throw new NotThereException(
                    "Programma %s is er niet. Kies uit: %s."
                            .formatted(
                                    Parameters.shown(programme),
                                    String.join(", ", figures.programmes())));
        }
        return new Deliveries(
                programme,
                figures.coverage(programme).entrySet().stream()
                        .map(
                                one ->
                                        new Completeness(
                                                one.getKey().toString(),
                                                one.getValue().delivered(),
                                                one.getValue().expected()))
                        .toList(),
                figures.deliveries(programme).stream().map(Delivery::of).toList());
    }
}
