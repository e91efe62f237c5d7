package nl.perspectief.etl.validation;

import java.util.List;
import java.util.Map;
import nl.perspectief.etl.finding.Finding;

/**
 * What a look over all of a workbook came to.
 *
 * @param forbidden what forbids keeping it: E10
 * @param personal what else may identify a person; to be told with the findings
 * @param unread by the name of a sheet the first row that is not read, below many empty ones
 */
record Screened(List<Finding> forbidden, PersonalHits personal, Map<String, Integer> unread) {

    static final Screened NOTHING = new Screened(List.of(), new PersonalHits(), Map.of());

    private static final int TOLD = 3;

    boolean mayNotBeKept() {
        return !forbidden.isEmpty();
    }

    /** Why it is not kept, and what to do. */
    String sentence() {
        var places = forbidden.stream().limit(TOLD).map(Screened::place).toList();
        int more = forbidden.size() - places.size();
        return ("Dit werkboek is niet bewaard, want er staan burgerservicenummers (BSN) in: %s%s."
                        + " Verwijder ze overal, ook op verborgen bladen en in opmerkingen, en lever"
                        + " het werkboek opnieuw aan.")
                .formatted(String.join("; ", places), more > 0 ? "; en meer" : "");
    }

    private static String place(Finding finding) {
        var cells = finding.cells();
        if (finding.sheet() == null || cells.isEmpty()) {
            return "buiten de cellen";
        }
        var first = "blad ‘%s’, cel %s".formatted(finding.sheet(), cells.getFirst());
        return cells.size() == 1 ? first : "%s en nog %d".formatted(first, cells.size() - 1);
    }
}
