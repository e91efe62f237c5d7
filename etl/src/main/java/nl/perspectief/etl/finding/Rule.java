package nl.perspectief.etl.finding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of rules.csv: what is asked of a workbook, and how it is told.
 *
 * @param id such as E05
 * @param sheets the sheets it looks at, by canonical name; empty = all of them, or the file
 * @param columns the columns it looks at, by canonical name
 * @param sinceVersion the template version it holds from
 * @param trialUntil the last day on which it counts as a warning ("proef"); null = not on trial
 * @param isWaivable whether an administrator may let a workbook pass in spite of it
 * @param owner who decides about the rule
 */
public record Rule(
        String id,
        Severity severity,
        List<String> sheets,
        List<String> columns,
        String sinceVersion,
        @Nullable LocalDate trialUntil,
        boolean isWaivable,
        String owner,
        String titleNl,
        String titleEn) {

    /**
     * Whether it holds for a workbook of a template version: what was not asked yet is not judged.
     *
     * @param versions the template versions of the programme, oldest first
     */
    public boolean holdsIn(String version, List<String> versions) {
        return versions.indexOf(sinceVersion) <= versions.indexOf(version);
    }

    /** How much it weighs in a check on a day: an ERROR on trial is a WARNING. */
    public Strength on(LocalDate day) {
        boolean isOnTrial =
                severity == Severity.ERROR && trialUntil != null && !day.isAfter(trialUntil);
        return isOnTrial
                ? new Strength(Severity.WARNING, trialUntil)
                : new Strength(severity, null);
    }
}
