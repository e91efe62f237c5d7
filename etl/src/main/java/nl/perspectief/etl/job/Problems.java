package nl.perspectief.etl.job;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in one Dutch sentence why a run did not finish. */
final class Problems {

    static final String STOPPED =
            "De nachtrun is op verzoek gestopt. Geef de opdracht opnieuw; wat al binnen is, blijft bewaard.";

    private static final List<String> FULL =
            List.of("no space left", "disk full", "not enough space", "quota exceeded");

    private Problems() {}

    static String sentence(List<Throwable> failures) {
        var causes = failures.stream().flatMap(Problems::chain).toList();
        for (var cause : causes) {
            if (cause instanceof ChecksFailedException checks) {
                return "De nieuwe cijfers zijn niet gepubliceerd, de vorige blijven staan. "
                        + checks.getMessage();
            }
        }
        if (causes.stream().anyMatch(Problems::isFullDisk)) {
            return "De schijf is vol. Maak ruimte en geef de opdracht opnieuw; wat al binnen is, blijft bewaard.";
        }
        var last = causes.isEmpty() ? "onbekende fout" : causes.getLast().toString();
        return "De nachtrun is afgebroken door een fout in Perspectief (%s). Geef de opdracht opnieuw; wat al binnen is, blijft bewaard."
                .formatted(last);
    }

    private static boolean isFullDisk(Throwable cause) {
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return FULL.stream().anyMatch(message::contains);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
