package nl.perspectief.etl.validation;

import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.sheet.CoverSheet;

/** The waivers that hold for one delivery. */
final class Waivers {

    private final List<Waiver> holding;

    private Waivers(List<Waiver> holding) {
        this.holding = holding;
    }

    static Waivers of(CheckContext context, CoverSheet cover) {
        return new Waivers(
                context.waivers().stream()
                        .filter(
                                waiver ->
                                        waiver.holds(
                                                cover.programme(),
                                                cover.municipalityCode(),
                                                cover.quarter(),
                                                context.on()))
                        .filter(waiver -> Rules.rule(waiver.rule()).isWaivable())
                        .toList());
    }

    List<Finding> apply(List<Finding> findings) {
        return findings.stream()
                .map(finding -> reason(finding).map(finding::waived).orElse(finding))
                .toList();
    }

    private Optional<String> reason(Finding finding) {
        return finding.severity() != Severity.ERROR
                ? Optional.empty()
                : holding.stream()
                        .filter(waiver -> waiver.rule().equals(finding.rule()))
                        .map(Waiver::reason)
                        .findFirst();
    }
}
