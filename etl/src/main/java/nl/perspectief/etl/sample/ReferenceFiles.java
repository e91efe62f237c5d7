package nl.perspectief.etl.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** municipalities.csv and participation.csv of invented participants, to put in a data folder. */
final class ReferenceFiles {

    /** Somewhere on the map of the Netherlands; these places do not exist. */
    private static final String INVENTED_PLACE = "Verzonnen,Verzonnen,%.4f,%.4f,";

    private ReferenceFiles() {}

    static String municipalities(List<Participant> participants) {
        Map<String, String> names = new LinkedHashMap<>();
        participants.forEach(each -> names.putIfAbsent(each.municipalityCode(), each.name()));
        var csv = new StringBuilder("code,name,cbs_name_2023,province,wave,lat,lon,aliases\n");
        names.forEach(
                (code, name) -> {
                    int number = Integer.parseInt(code.substring(2));
                    var place =
                            String.format(
                                    Locale.ROOT,
                                    INVENTED_PLACE,
                                    51.5 + number % 19 * 0.09,
                                    4.4 + number % 23 * 0.1);
                    csv.append("%s,%s,%s,%s\n".formatted(code, name, name, place));
                });
        return csv.toString();
    }

    static String participation(List<Participant> participants) {
        var csv =
                new StringBuilder(
                        "programme,municipality_code,from_quarter,to_quarter,source,sample_from,sample_to\n");
        for (var each : participants) {
            csv.append(
                    "%s,%s,%s,,invented for the sample,%s,%s\n"
                            .formatted(
                                    each.programme(),
                                    each.municipalityCode(),
                                    each.from(),
                                    each.from(),
                                    each.to()));
        }
        return csv.toString();
    }
}
