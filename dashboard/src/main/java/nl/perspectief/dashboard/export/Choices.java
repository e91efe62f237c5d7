package nl.perspectief.dashboard.export;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Judges the words of a request: what does not exist is refused with a sentence, never passed over.
 */
final class Choices {

    private final DisclosedFigures queries;

    Choices(DisclosedFigures queries) {
        this.queries = queries;
    }

    /** The ids asked for in the order of the catalogue; all that are published when none is. */
    List<String> indicators(List<String> asked) {
        var published = queries.publishedIndicators().stream().map(Indicator::id).toList();
        for (String id : asked) {
            require(published, id, "Van indicator %s zijn geen cijfers. Er zijn cijfers van: %s.");
        }
        return asked.isEmpty() ? published : published.stream().filter(asked::contains).toList();
    }

    /**
     * Those of a kind that are asked for, in the order of the catalogue; all of it when none is.
     */
    List<Indicator> indicators(List<String> asked, Predicate<Indicator> kind, String sentence) {
        var all = queries.publishedIndicators().stream().filter(kind).toList();
        var ids = all.stream().map(Indicator::id).toList();
        asked.forEach(id -> require(ids, id, sentence));
        return asked.isEmpty()
                ? all
                : all.stream().filter(one -> asked.contains(one.id())).toList();
    }

    void programme(@Nullable String asked) {
        if (asked != null) {
            require(
                    queries.programmes(),
                    asked,
                    "Programma %s is niet bekend. Bekende programma's: %s.");
        }
    }

    void municipalities(List<String> asked, @Nullable String programme) {
        var participants =
                programme == null ? queries.municipalities() : queries.participants(programme);
        var codes =
                Stream.concat(
                                Stream.of(Observation.ALL),
                                participants.stream().map(Municipality::code).sorted())
                        .toList();
        for (String code : asked) {
            require(codes, code, "Gemeente %s doet niet mee. Deelnemers: %s.");
        }
    }

    /** The first quarter of what was written; null when nothing was. */
    static @Nullable Quarter from(@Nullable String text) {
        return text == null ? null : period(text).first();
    }

    /** The last quarter of what was written; null when nothing was. */
    static @Nullable Quarter to(@Nullable String text) {
        return text == null ? null : period(text).last();
    }

    static Period year(String text) {
        return Period.tryParse(text)
                .filter(period -> period.type() == PeriodType.YEAR)
                .orElseThrow(
                        () ->
                                new ExportRefusedException(
                                        "%s is geen jaar. Schrijf 2025.".formatted(text)));
    }

    static void order(@Nullable Quarter from, @Nullable Quarter to) {
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new ExportRefusedException(
                    "De periode begint (%s) na haar einde (%s).".formatted(from, to));
        }
    }

    static Period period(String text) {
        return Period.tryParse(text)
                .orElseThrow(
                        () ->
                                new ExportRefusedException(
                                        "%s is geen kwartaal of jaar. Schrijf 2026-K3 of 2026."
                                                .formatted(text)));
    }

    static void require(Collection<String> known, String asked, String sentence) {
        if (!known.contains(asked)) {
            throw new ExportRefusedException(sentence.formatted(asked, String.join(", ", known)));
        }
    }
}
