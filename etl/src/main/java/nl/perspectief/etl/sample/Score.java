package nl.perspectief.etl.sample;

import java.util.Map;

/** One respondent's answer: how closely the own organisation works with a partner, from 0 to 5. */
record Score(String from, String to, int level) {

    static Score of(Map<String, Object> row) {
        return new Score(
                Rows.required(row, "respondent_organisation", String.class),
                Rows.required(row, "partner_organisation", String.class),
                Rows.required(row, "level", Integer.class));
    }
}
