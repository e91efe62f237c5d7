package nl.perspectief.dashboard.command;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.etl.delivery.FindingChange;
import nl.perspectief.etl.delivery.ReceiptOutcome;
import nl.perspectief.etl.delivery.RecheckReport;
import nl.perspectief.etl.delivery.Rechecked;

/** What today's rules would do, in plain Dutch. */
final class RecheckWords {

    private static final int SHOWN_CELLS = 60;

    private RecheckWords() {}

    static List<String> lines(RecheckReport report) {
        List<String> lines = new ArrayList<>();
        report.otherwise().forEach(delivery -> add(delivery, lines));
        if (!report.rules().isEmpty()) {
            lines.add("Per regel");
            report.rules().forEach(total -> lines.add("  " + words(total)));
        }
        lines.add(
                "Gecontroleerd: %s. Anders: %d. Niet meer aangenomen: %d. Nu wel aangenomen: %d. Er is niets gewijzigd."
                        .formatted(
                                DUTCH.counted(report.checked(), "levering", "leveringen"),
                                report.otherwise().size(),
                                report.noLongerAccepted(),
                                report.nowAccepted()));
        return lines;
    }

    private static void add(Rechecked one, List<String> lines) {
        var delivery = one.delivery();
        lines.add(
                "%s %s %s, %s: %s"
                        .formatted(
                                delivery.municipalityCode(),
                                delivery.programme(),
                                delivery.quarter(),
                                delivery.file().fileName(),
                                outcome(one)));
        if (!one.sentence().isEmpty() && one.hasOtherOutcome()) {
            lines.add("  " + one.sentence());
        }
        one.added().forEach(change -> lines.add("  erbij  " + words(change)));
        one.gone().forEach(change -> lines.add("  weg    " + words(change)));
    }

    private static String outcome(Rechecked one) {
        var then = words(one.delivery().outcome());
        return one.hasOtherOutcome()
                ? "was %s, zou nu zijn: %s".formatted(then, words(one.now()))
                : "blijft %s, met andere bevindingen".formatted(then);
    }

    private static String words(ReceiptOutcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "aangenomen";
            case RETURNED -> "teruggestuurd";
            case REFUSED -> "geweigerd";
            case QUARANTINED -> "in quarantaine";
            case FAILED -> "niet te controleren";
            case RECEIVED, CHECKED -> "ontvangen";
        };
    }

    private static String words(FindingChange change) {
        var where = new StringBuilder(change.rule());
        if (change.isWaived()) {
            where.append(" (vrijgesteld)");
        }
        if (change.sheet() != null) {
            where.append(' ').append(change.sheet());
        }
        if (change.column() != null) {
            where.append(", ").append(change.column());
        }
        return change.cells().isEmpty()
                ? where.toString()
                : where + ": " + shortened(change.ranges());
    }

    private static String shortened(String ranges) {
        if (ranges.length() <= SHOWN_CELLS) {
            return ranges;
        }
        return ranges.substring(0, ranges.lastIndexOf(',', SHOWN_CELLS) + 1) + " …";
    }

    private static String words(RecheckReport.RuleTotal total) {
        return "%s: %s, op %s erbij en %s weg"
                .formatted(
                        total.rule(),
                        DUTCH.counted(total.deliveries(), "levering", "leveringen"),
                        DUTCH.counted(total.added(), "plaats", "plaatsen"),
                        DUTCH.count(total.gone()));
    }
}
