package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.sql.Quarter;

/** A municipality in a programme, with the quarters in which the sample has it take part. */
record Participant(
        String programme, String municipalityCode, String name, Quarter from, Quarter to) {

    List<Quarter> quarters() {
        List<Quarter> quarters = new ArrayList<>();
        for (var quarter = from; quarter.compareTo(to) <= 0; quarter = quarter.next()) {
            quarters.add(quarter);
        }
        return quarters;
    }
}
