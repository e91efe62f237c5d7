package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.sql.Quarter;

/** Who delivers in the sample: the reference data, or invented municipalities for measuring. */
final class Participants {

    private static final int FIRST_INVENTED = 9001;

    private Participants() {}

    /** Those of participation.csv that have sample quarters, in its order. */
    static List<Participant> ofReference() {
        Map<String, String> names = new HashMap<>();
        for (var line : CsvResource.read("/warehouse/reference/municipalities.csv")) {
            names.put(line.get("code"), line.get("name"));
        }
        List<Participant> participants = new ArrayList<>();
        for (var line : CsvResource.read("/warehouse/reference/participation.csv")) {
            if (!line.get("sample_from").isBlank()) {
                var code = line.get("municipality_code");
                participants.add(
                        new Participant(
                                line.get("programme"),
                                code,
                                names.getOrDefault(code, code),
                                Quarter.parse(line.get("sample_from")),
                                Quarter.parse(line.get("sample_to"))));
            }
        }
        return participants;
    }

    /** The same participant over another number of quarters. */
    static Participant lastQuarters(Participant participant, int quarters, Quarter last) {
        return new Participant(
                participant.programme(),
                participant.municipalityCode(),
                participant.name(),
                first(quarters, last),
                last);
    }

    private static Quarter first(int quarters, Quarter last) {
        var first = last;
        for (int left = quarters; left > 1; left--) {
            first = first.previous();
        }
        return first;
    }

    /** Invented municipalities GM9001, GM9002, …, each in both programmes. */
    static List<Participant> invented(int municipalities, int quarters, Quarter last) {
        var first = first(quarters, last);
        List<Participant> participants = new ArrayList<>();
        for (var programme : List.of("BOTOC", "IMPULS_SZW")) {
            for (int number = 0; number < municipalities; number++) {
                var code = "GM%04d".formatted(FIRST_INVENTED + number);
                var name = "Voorbeeldstad " + (FIRST_INVENTED + number);
                participants.add(new Participant(programme, code, name, first, last));
            }
        }
        return participants;
    }
}
