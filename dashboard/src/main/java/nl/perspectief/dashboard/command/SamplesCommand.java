package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.perspectief.etl.sample.SampleMaker;
import nl.perspectief.etl.sample.SampleRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "samples",
        description = {
            "Maakt verzonnen leveringen, met de cijfers die eruit moeten komen.",
            "Zonder opties: de voorbeelden die bij het programma horen, met de foute werkboeken.",
            "Met opties: een andere omvang, om te meten. Dan staan de verzonnen gemeenten in MAP/reference."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class SamplesCommand implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "MAP",
            description = "De map waarin de bestanden komen. Zij wordt gemaakt als dat nodig is.")
    private Path folder = Path.of("");

    @Option(
            names = "--municipalities",
            paramLabel = "N",
            description =
                    "Zoveel verzonnen gemeenten (GM9001, GM9002, …), elk in beide programma's.")
    private int municipalities;

    @Option(
            names = "--quarters",
            paramLabel = "N",
            description = "Zoveel kwartalen; het laatste is 2026-K3.")
    private int quarters;

    @Option(
            names = "--participants",
            paramLabel = "N",
            description = "Zoveel trajecten per gemeente en programma.")
    private int trajectories;

    @Option(
            names = "--seed",
            paramLabel = "GETAL",
            description = "Een ander getal geeft andere verzonnen personen.")
    private long seed = SampleRequest.USUAL_SEED;

    @Override
    public Integer call() {
        var written = SampleMaker.make(request(), folder);
        spec.commandLine()
                .getErr()
                .printf(
                        "Gemaakt: %d leveringen van %d deelnemers in %s%n",
                        written.deliveries(), written.participants(), folder);
        return 0;
    }

    private SampleRequest request() {
        if (municipalities < 0 || municipalities > 999) {
            throw refusal("Kies van 1 tot en met 999 gemeenten.");
        }
        if (quarters < 0 || quarters > 40) {
            throw refusal("Kies van 1 tot en met 40 kwartalen.");
        }
        if (trajectories < 0 || trajectories > 9_999) {
            throw refusal("Kies van 1 tot en met 9999 trajecten.");
        }
        return new SampleRequest(municipalities, quarters, trajectories, seed);
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
