package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** Makes what one participant delivers, quarter by quarter, as the scenario says. */
final class Deliveries {

    private final Participant participant;
    private final Scenario scenario;
    private final Profile profile;
    private final WorkbookDefinition definition;
    private final OrganisationSheets organisation;
    private final List<Life> lives;
    private final Dice dice;

    Deliveries(Participant participant, Scenario scenario, SampleRequest request) {
        this.participant = participant;
        this.scenario = scenario;
        this.profile = Profile.draw(participant, scenario, request);
        this.definition = WorkbookDefinition.newest(participant.programme());
        this.organisation = new OrganisationSheets(participant, profile, request.seed());
        this.lives = Population.invent(participant, profile, request.seed());
        this.dice =
                Dice.of(request.seed())
                        .apart("post", participant.programme(), participant.municipalityCode());
    }

    /** Every delivery that came, corrections included, in order of quarter and version. */
    List<SampleDelivery> all() {
        List<SampleDelivery> deliveries = new ArrayList<>();
        for (var quarter : participant.quarters()) {
            if (!scenario.has(participant, quarter, Scenario.Event.MISSING)) {
                var correction = scenario.detail(participant, quarter, Scenario.Event.CORRECTION);
                var first = new Version(1, usualDay(quarter), correction.isPresent());
                deliveries.add(delivery(quarter, first));
                correction.ifPresent(
                        days -> {
                            var day = quarter.lastDay().plusDays(Long.parseLong(days));
                            deliveries.add(delivery(quarter, new Version(2, day, false)));
                        });
            }
        }
        return deliveries;
    }

    private record Version(int number, @Nullable LocalDate deliveredOn, boolean isFlawed) {}

    private SampleDelivery delivery(Quarter quarter, Version version) {
        var mode = scenario.mode(participant, quarter);
        var lists = new PersonLists(lives, quarter, version.isFlawed());
        boolean isPersons = mode.equals("A");
        var since = profile.jointSince();
        boolean withPlacements = !scenario.isWithout(participant, quarter, "placements");
        return new SampleDelivery(
                participant,
                quarter,
                version.number(),
                mode,
                version.deliveredOn(),
                since == null || since.isAfter(quarter.lastDay()) ? null : since,
                isPersons ? lists.trajectories() : null,
                isPersons && withPlacements ? lists.placements() : null,
                isPersons ? null : CohortTable.of(lists.placements(), quarter.lastDay()),
                organisation.meetings(quarter),
                others(quarter),
                scenario.departures(participant, quarter));
    }

    /** The sheets of the organisation that are asked in this quarter. */
    private Map<String, List<Map<String, Object>>> others(Quarter quarter) {
        Map<String, List<Map<String, Object>>> sheets = new HashMap<>(organisation.others(quarter));
        sheets.keySet()
                .removeIf(
                        name ->
                                !definition.sheet(name).askedIn(quarter.number())
                                        || scenario.isWithout(participant, quarter, name));
        sheets.computeIfPresent("collaboration", (_, rows) -> answered(rows, quarter));
        return sheets;
    }

    private List<Map<String, Object>> answered(List<Map<String, Object>> rows, Quarter quarter) {
        return rows.stream()
                .filter(row -> !scenario.isSilent(participant, quarter, Score.of(row).from()))
                .toList();
    }

    private @Nullable LocalDate usualDay(Quarter quarter) {
        if (scenario.has(participant, quarter, Scenario.Event.NO_DATE)) {
            return null;
        }
        boolean isNewest = quarter.equals(participant.to());
        var chance = dice.apart(quarter);
        long days =
                scenario.detail(participant, quarter, Scenario.Event.DELIVERED)
                        .map(Long::valueOf)
                        .orElse((long) chance.between(isNewest ? 2 : 9, isNewest ? 14 : 41));
        return quarter.lastDay().plusDays(days);
    }
}
