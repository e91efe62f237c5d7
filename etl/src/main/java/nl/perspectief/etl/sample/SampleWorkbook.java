package nl.perspectief.etl.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.template.WorkbookContent;

/** Lays out a delivery as a workbook that says of itself that it is invented. */
final class SampleWorkbook {

    static final String MARK = "Fictieve voorbeeldgegevens";

    private static final List<String> OPENING =
            List.of(
                    "FICTIEVE VOORBEELDGEGEVENS: alles in dit werkboek is verzonnen",
                    "De personen, werkgevers en aantallen bestaan niet. Ze zeggen niets over de gemeente die hier staat.",
                    "Dit werkboek hoort bij de voorbeelden van Perspectief.");

    private SampleWorkbook() {}

    static WorkbookContent content(SampleDelivery delivery) {
        var definition = WorkbookDefinition.newest(delivery.participant().programme());
        return new WorkbookContent(
                definition,
                OPENING,
                cover(delivery, definition),
                sheets(delivery),
                delivery.departures(),
                false);
    }

    private static Map<String, Object> cover(
            SampleDelivery delivery, WorkbookDefinition definition) {
        var participant = delivery.participant();
        return new Rows()
                .put("municipality", participant.name())
                .put("municipality_code", participant.municipalityCode())
                .put("programme", participant.programme())
                .put("period", delivery.quarter().toString())
                .put("reference_date", delivery.referenceDate())
                .put("template_version", definition.version())
                .put("delivery_mode", delivery.mode())
                .put("delivery_date", delivery.deliveredOn())
                .put("mailbox", mailbox(participant))
                .put("joint_since", delivery.jointSince())
                .put("remarks", MARK)
                .row();
    }

    private static String mailbox(Participant participant) {
        var department = participant.programme().equals("BOTOC") ? "botoc" : "impuls";
        return department + "@voorbeeldgemeente.example";
    }

    private static Map<String, List<Map<String, Object>>> sheets(SampleDelivery delivery) {
        Map<String, List<Map<String, Object>>> sheets = new HashMap<>(delivery.organisation());
        sheets.put("meetings", delivery.meetings().stream().map(Meeting::row).toList());
        var trajectories = delivery.trajectories();
        if (trajectories != null) {
            sheets.put("trajectories", trajectories.stream().map(Trajectory::row).toList());
        }
        var placements = delivery.placements();
        if (placements != null) {
            sheets.put("placements", placements.stream().map(Placement::row).toList());
        }
        var cohorts = delivery.cohorts();
        if (cohorts != null) {
            sheets.put("cohorts", cohorts.stream().map(CohortRow::row).toList());
        }
        return sheets;
    }
}
