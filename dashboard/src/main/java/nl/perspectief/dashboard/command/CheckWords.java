package nl.perspectief.dashboard.command;

import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckResult;

/** What a check came to, for programs and in words. */
final class CheckWords {

    private CheckWords() {}

    /** ACCEPTED, RETURNED, REFUSED or QUARANTINED. */
    static String outcome(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused _ -> "REFUSED";
            case CheckResult.Quarantined _ -> "QUARANTINED";
            case CheckResult.Returned _ -> "RETURNED";
            case CheckResult.Accepted _ -> "ACCEPTED";
        };
    }

    static List<Finding> findings(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused _ -> List.of();
            case CheckResult.Quarantined(_, var findings) -> findings;
            case CheckResult.Returned(_, var findings) -> findings;
            case CheckResult.Accepted(_, var findings) -> findings;
        };
    }

    /** Why a workbook is not accepted, in one sentence or its first error. */
    static String reason(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused(var sentence) -> sentence;
            case CheckResult.Quarantined(var sentence, _) -> sentence;
            case CheckResult.Returned(_, var findings) ->
                    findings.stream()
                            .filter(Finding::holdsBack)
                            .findFirst()
                            .map(f -> "%s %s %s".formatted(f.rule(), f.message(), f.advice()))
                            .orElse("");
            case CheckResult.Accepted _ -> "";
        };
    }

    /** The rules that hold a workbook back: {@code E04, E08}. */
    static String rulesBroken(CheckResult result) {
        return String.join(
                ", ",
                findings(result).stream()
                        .filter(Finding::holdsBack)
                        .map(Finding::rule)
                        .distinct()
                        .toList());
    }
}
