package nl.perspectief.etl.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.finding.Rule;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * What municipalities are let off: given and taken back by an administrator, never deleted. Files
 * that come in from then on are checked with it.
 */
public final class WaiverDesk {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NAME = 100;

    private final WaiverRegister register;
    private final Set<String> municipalities;

    WaiverDesk(WaiverRegister register, List<CheckContext.Municipality> municipalities) {
        this.register = register;
        this.municipalities =
                municipalities.stream()
                        .map(CheckContext.Municipality::code)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Every waiver that was ever given, the newest first. */
    public List<GrantedWaiver> all() {
        return register.all();
    }

    /** Those that were not taken back; whether one holds for a workbook, it says itself. */
    public List<Waiver> inForce() {
        return register.all().stream()
                .filter(granted -> granted.withdrawn() == null)
                .map(GrantedWaiver::waiver)
                .toList();
    }

    /** Those in force, a line each, as they are part of what a snapshot is known by. */
    List<String> lines() {
        return inForce().stream()
                .map(
                        waiver ->
                                "%s %s %s %s %s %s"
                                        .formatted(
                                                waiver.rule(),
                                                waiver.municipalityCode(),
                                                Objects.requireNonNullElse(waiver.programme(), "-"),
                                                waiver.from(),
                                                waiver.to(),
                                                waiver.expiresOn()))
                .toList();
    }

    /**
     * Lets a municipality off a rule.
     *
     * @param by the administrator's name
     * @throws WaiverRefusedException when the rule may not be waived, or something is missing
     */
    public GrantedWaiver grant(Waiver waiver, String by) {
        refuseUnlessWaivable(waiver.rule());
        refuseUnlessKnown(waiver.municipalityCode(), waiver.programme());
        refuseIf(
                waiver.to().compareTo(waiver.from()) < 0,
                "Het laatste kwartaal (%s) ligt voor het eerste (%s)."
                        .formatted(waiver.to(), waiver.from()));
        refuseUnlessFilled(waiver.reason(), LONGEST_REASON, "de reden");
        refuseUnlessFilled(by, LONGEST_NAME, "de naam van wie de vrijstelling geeft");
        return register.insert(waiver, by.strip(), Instant.now());
    }

    /**
     * Takes a waiver back; deliveries that were let through by it stay.
     *
     * @throws WaiverRefusedException when there is no such waiver, or it was taken back before
     */
    public void withdraw(long id, String by) {
        refuseUnlessFilled(by, LONGEST_NAME, "de naam van wie de vrijstelling intrekt");
        refuseIf(
                !register.withdraw(id, by.strip(), Instant.now()),
                "Er is geen vrijstelling %d die nog geldt.".formatted(id));
    }

    private static void refuseUnlessWaivable(String id) {
        refuseIf(
                Rules.all().stream().noneMatch(rule -> rule.id().equals(id)),
                "Er is geen regel %s.".formatted(id));
        refuseIf(
                !Rules.rule(id).isWaivable(),
                "Van regel %s kan geen vrijstelling worden gegeven. Dat kan wel van: %s."
                        .formatted(id, waivable()));
    }

    private static String waivable() {
        return Rules.all().stream()
                .filter(Rule::isWaivable)
                .map(Rule::id)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void refuseUnlessKnown(String municipalityCode, @Nullable String programme) {
        refuseIf(
                !municipalities.contains(municipalityCode),
                "Er is geen gemeente met code %s.".formatted(municipalityCode));
        refuseIf(
                programme != null && !WorkbookDefinition.programmes().contains(programme),
                "%s is geen programma. Kies uit %s."
                        .formatted(
                                programme, String.join(" en ", WorkbookDefinition.programmes())));
    }

    private static void refuseUnlessFilled(String text, int longest, String what) {
        refuseIf(text.isBlank(), "Vul %s in.".formatted(what));
        refuseIf(
                text.strip().length() > longest,
                "Kort %s in: ten hoogste %d tekens.".formatted(what, longest));
    }

    private static void refuseIf(boolean isWrong, String sentence) {
        if (isWrong) {
            throw new WaiverRefusedException(sentence);
        }
    }
}
