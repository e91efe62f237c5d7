package nl.perspectief.dashboard.command;

import java.util.concurrent.Callable;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.Erased;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes a young person out who asked for it. */
@Command(
        name = "erase",
        description = {
            "Verwijdert de rijen van een jongere, nu en bij elke herbouw.",
            "Cijfers van vastgestelde kwartalen blijven staan: daarin is niemand te herkennen."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // the options are required
final class EraseCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Zoals GM0363.")
    private String municipality;

    @Option(
            names = "--programme",
            required = true,
            paramLabel = "PROGRAMMA",
            description = "BOTOC of IMPULS_SZW.")
    private String programme;

    @Option(
            names = "--trajectory",
            required = true,
            paramLabel = "NUMMER",
            description = "Het trajectnummer of casusnummer zoals in het werkboek.")
    private String trajectory;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEKST",
            description = "Waarom, zonder namen; bijvoorbeeld het nummer van het verzoek.")
    private String reason;

    @Mixin private final DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (var engine = data.openExisting()) {
            var erasures = engine.desk().erasures();
            var actor = Actor.atTheCommandLine();
            var erased =
                    engine.alone(
                            () ->
                                    erasures.erase(
                                            programme, municipality, trajectory, reason, actor));
            AuditLog.of(engine)
                    .recordCommand(AuditAction.PERSON_ERASED, "erasure:" + erased.erasureId());
            tell(erased);
            return 0;
        }
    }

    private void tell(Erased erased) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%d rijen verwijderd uit %d leveringen; %d originelen die niet meer gelden zijn verwijderd.%n",
                erased.rows(), erased.deliveries(), erased.originalsRemoved());
        if (erased.rows() == 0) {
            out.println(
                    "Er stond niets (meer) onder dit nummer. Controleer het als u dat niet verwacht.");
        }
        if (erased.originalsKept() > 0) {
            out.printf(
                    "%d originelen die nog gelden blijven versleuteld bewaard tot ze zijn vervangen of hun termijn om is. Vraag de gemeente opnieuw te leveren zonder deze jongere.%n",
                    erased.originalsKept());
        }
        out.println("De cijfers zijn bijgewerkt na de volgende nachtrun, of nu met 'import'.");
        out.flush();
    }
}
