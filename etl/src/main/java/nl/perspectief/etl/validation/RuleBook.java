package nl.perspectief.etl.validation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which code stands behind which rule of rules.csv. */
final class RuleBook {

    /** Rules that speak up while cells are read, in the package mapping. */
    static final Set<String> WHILE_READING =
            Set.of(
                    "E02", "E03", "E04", "E08", "E11", "E13", "E18", "W01", "W02", "W09", "W17",
                    "W18", "W20", "W21", "W22", "I01", "I02", "I03");

    /** Rules about the Voorblad and the file, in {@link CoverJudge} and {@link CoverRules}. */
    static final Set<String> ON_THE_COVER = Set.of("E01", "E15", "E19", "W12", "W16");

    /** Rules about all of a workbook, in {@link PrivacyScreen} and {@link PersonalHits}. */
    static final Set<String> ON_EVERYTHING = Set.of("E10", "W14", "W23", "W26", "I04");

    /** Rules over typed rows, in the order in which they are told. */
    static final List<RowRule> ON_ROWS =
            List.of(
                    new E05EndBeforeStart(),
                    new E06AfterReferenceDate(),
                    new E07UnknownTrajectory(),
                    new E09CohortDoesNotAddUp(),
                    new E12PartGreaterThanWhole(),
                    new E14InServiceButEnded(),
                    new E16EndedWithoutEnd(),
                    new E17ConfirmedOutsideTerm(),
                    new E20OutsideQuarter(),
                    new ConfirmationRequired(),
                    new W03NotConfirmedForLong(),
                    new W04LongPlacement(),
                    new W05PlacementBeforeTrajectory(),
                    new W06ManyHoursForAChild(),
                    new W07CountsJumped(),
                    new W08MuchUnknown(),
                    new W10AllOnDayOne(),
                    new W11ContactBeforeReferral(),
                    new W13RowsGone(),
                    new W15ConfirmedUnevenly(),
                    new W19DayAndMonthSwapped(),
                    new W24FarFromTheRest(),
                    new W25PlacementsOverlap());

    private RuleBook() {}

    /** Every id behind which there is code. */
    static Set<String> ids() {
        Set<String> ids = new TreeSet<>(WHILE_READING);
        ids.addAll(ON_THE_COVER);
        ids.addAll(ON_EVERYTHING);
        ON_ROWS.forEach(rule -> ids.add(rule.id()));
        return ids;
    }
}
