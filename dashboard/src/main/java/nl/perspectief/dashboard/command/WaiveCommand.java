package nl.perspectief.dashboard.command;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.GrantedWaiver;
import nl.perspectief.etl.delivery.WaiverDesk;
import nl.perspectief.etl.delivery.WaiverRefusedException;
import nl.perspectief.etl.job.RunRequest;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a municipality off a rule for a time, tells who is let off what, and takes it back. */
@Command(
        name = "waive",
        description = {
            "Geeft een gemeente voor een tijd vrijstelling van een regel.",
            "Haar werkboek komt dan niet meer terug om die regel; de bevinding blijft zichtbaar.",
            "Met --list: wie nu waarvan is vrijgesteld. Met --withdraw: trekt een vrijstelling in."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WaiveCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "REGEL",
            description = "De regel, zoals E13.")
    private @Nullable String rule;

    @Option(names = "--municipality", paramLabel = "CODE", description = "Zoals GM0363.")
    private @Nullable String municipality;

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMMA",
            description = "BOTOC of IMPULS_SZW (standaard: beide).")
    private @Nullable String programme;

    @Option(names = "--from", paramLabel = "KWARTAAL", description = "Eerste kwartaal.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "KWARTAAL", description = "Laatste kwartaal.")
    private @Nullable String to;

    @Option(
            names = "--until",
            paramLabel = "DATUM",
            description = "Laatste dag waarop bestanden ermee worden aangenomen, als jjjj-mm-dd.")
    private @Nullable LocalDate until;

    @Option(names = "--reason", paramLabel = "TEKST", description = "Waarom; de gemeente ziet dit.")
    private @Nullable String reason;

    @Option(names = "--by", paramLabel = "NAAM", description = "Wie het besluit neemt.")
    private @Nullable String by;

    @Option(names = "--list", description = "Toont alle vrijstellingen, de nieuwste eerst.")
    private boolean list;

    @Option(names = "--withdraw", paramLabel = "NUMMER", description = "Trekt deze in.")
    private @Nullable Long withdrawn;

    @Mixin private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        refuseWhatIsMissing();
        try (var open = data.openDesk()) {
            var waivers = open.desk().waivers();
            if (list) {
                waivers.all().forEach(this::print);
            } else if (withdrawn != null) {
                waivers.withdraw(withdrawn, given(by));
                AuditLog.of(open)
                        .recordCommand(AuditAction.WAIVER_WITHDRAWN, "waiver:" + withdrawn);
                say("Vrijstelling %d is ingetrokken.".formatted(withdrawn));
            } else {
                long id = grant(waivers);
                AuditLog.of(open).recordCommand(AuditAction.WAIVER_GRANTED, "waiver:" + id);
            }
            return 0;
        } catch (WaiverRefusedException e) {
            throw new CannotRunException(e.sentence());
        }
    }

    private long grant(WaiverDesk waivers) {
        var waiver =
                new Waiver(
                        given(rule).toUpperCase(Locale.ROOT),
                        given(municipality).toUpperCase(Locale.ROOT),
                        programme,
                        quarter(from),
                        quarter(to),
                        Objects.requireNonNull(until),
                        given(reason));
        var granted = waivers.grant(waiver, given(by));
        print(granted);
        return granted.id();
    }

    private void refuseWhatIsMissing() {
        List<String> missing = new ArrayList<>();
        if (!list) {
            note(missing, by, "--by");
        }
        if (!list && withdrawn == null) {
            note(missing, rule, "REGEL");
            note(missing, municipality, "--municipality");
            note(missing, from, "--from");
            note(missing, to, "--to");
            note(missing, until, "--until");
            note(missing, reason, "--reason");
        }
        if (!missing.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Vul aan: %s.".formatted(String.join(", ", missing)));
        }
    }

    private static void note(List<String> missing, @Nullable Object value, String name) {
        if (value == null) {
            missing.add(name);
        }
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value);
    }

    private Quarter quarter(@Nullable String text) {
        return Quarter.tryParse(given(text))
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "%s is geen kwartaal. Schrijf het als 2026-K3."
                                                .formatted(text)));
    }

    private void print(GrantedWaiver granted) {
        var waiver = granted.waiver();
        var line =
                "%d  %s  %s %s  %s t/m %s, voor bestanden tot en met %s. %s (%s, %s)"
                        .formatted(
                                granted.id(),
                                waiver.rule(),
                                waiver.municipalityCode(),
                                Objects.requireNonNullElse(waiver.programme(), "beide programma's"),
                                waiver.from(),
                                waiver.to(),
                                DUTCH.day(waiver.expiresOn()),
                                waiver.reason(),
                                granted.grantedBy(),
                                DUTCH.day(dayOf(granted.grantedAt())));
        var withdrawal = granted.withdrawn();
        say(
                withdrawal == null
                        ? line
                        : "%s  Ingetrokken door %s op %s."
                                .formatted(
                                        line, withdrawal.by(), DUTCH.day(dayOf(withdrawal.at()))));
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, RunRequest.ZONE);
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}
