package nl.perspectief.dashboard.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.Column;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.ExportRow;
import nl.perspectief.dashboard.export.Exports;
import nl.perspectief.dashboard.frame.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deals figures out by the page, one indicator after the other. A published file never changes, so
 * what was asked lately is kept: the pages of one question are asked shortly after each other, and
 * by many programs.
 */
@Component
final class ObservationPages {

    /** The indicator to go on with, and how many of its rows went before. */
    private static final Pattern AFTER = Pattern.compile("([A-Z]{2,3}-\\d\\d)\\.(\\d{1,9})");

    private static final int QUESTIONS_KEPT = 200;
    private static final int INDICATORS_KEPT = 24;
    private static final int PAGES_KEPT = 400;

    private record Question(String snapshot, ExportRequest request) {}

    private record Part(Question question, String indicator) {}

    private record Asked(Question question, int limit, @Nullable String after) {}

    private record Place(String indicator, int row) {}

    private final Kept<Question, List<String>> indicators = new Kept<>(QUESTIONS_KEPT);
    private final Kept<Part, List<ExportRow>> rows = new Kept<>(INDICATORS_KEPT);
    private final Kept<Asked, byte[]> pages = new Kept<>(PAGES_KEPT);
    private final JsonMapper json;

    ObservationPages(JsonMapper json) {
        this.json = json;
    }

    /**
     * A page as JSON.
     *
     * @param limit how many rows a page has at most
     * @param after as it stands in the address of a next page; null for the first
     */
    byte[] page(
            DisclosedFigures figures,
            String snapshot,
            FiguresAsked asked,
            int limit,
            @Nullable String after) {
        var question = new Question(snapshot, asked.request());
        return pages.get(
                figures.audience(),
                new Asked(question, limit, after),
                () ->
                        json.writeValueAsBytes(
                                new Asking(figures, question).page(asked, limit, after)));
    }

    /** One asking: what its questions have in common. */
    private final class Asking {

        private final DisclosedFigures figures;
        private final Question question;
        private final List<String> all;

        Asking(DisclosedFigures figures, Question question) {
            this.figures = figures;
            this.question = question;
            all =
                    indicators.get(
                            figures.audience(),
                            question,
                            () -> new Exports(figures).indicators(question.request()));
        }

        ObservationPage page(FiguresAsked asked, int limit, @Nullable String after) {
            var page = new ArrayList<ExportRow>(limit);
            Place place = after == null ? first() : place(after);
            while (place != null && page.size() < limit) {
                var whole = rows(place.indicator());
                int end = Math.min(whole.size(), place.row() + limit - page.size());
                page.addAll(whole.subList(Math.min(place.row(), end), end));
                place =
                        end < whole.size()
                                ? new Place(place.indicator(), end)
                                : following(place.indicator());
            }
            return new ObservationPage(
                    ObservationPage.Snapshot.of(figures.snapshot()),
                    page.stream().map(ObservationPages::named).toList(),
                    place == null ? null : address(asked, limit, place));
        }

        private @Nullable Place first() {
            return withRows(all);
        }

        /** The next indicator of which there are rows at all, so that no page is empty. */
        private @Nullable Place following(String indicator) {
            return withRows(all.subList(all.indexOf(indicator) + 1, all.size()));
        }

        private @Nullable Place withRows(List<String> candidates) {
            return candidates.stream()
                    .filter(one -> !rows(one).isEmpty())
                    .findFirst()
                    .map(one -> new Place(one, 0))
                    .orElse(null);
        }

        private Place place(String after) {
            var matcher = AFTER.matcher(after);
            if (!matcher.matches() || !all.contains(matcher.group(1))) {
                throw new ExportRefusedException(
                        "after is %s. Neem het over uit next van de vorige bladzijde."
                                .formatted(Parameters.shown(after)));
            }
            return new Place(matcher.group(1), Integer.parseInt(matcher.group(2)));
        }

        private List<ExportRow> rows(String indicator) {
            return rows.get(
                    figures.audience(),
                    new Part(question, indicator),
                    () -> new Exports(figures).rows(question.request(), indicator));
        }

        /** Of this snapshot, also when a newer one is published meanwhile. */
        private String address(FiguresAsked asked, int limit, Place place) {
            var address = new StringJoiner("&", ObservationsResource.PATH + "?", "");
            asked.written().forEach((name, value) -> address.add(name + "=" + encoded(value)));
            address.add("snapshot=" + figures.snapshot().shortId());
            address.add("limit=" + limit);
            address.add("after=" + place.indicator() + "." + place.row());
            return address.toString();
        }
    }

    private static Map<String, @Nullable Object> named(ExportRow row) {
        var named = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < Column.OBSERVATIONS.size(); i++) {
            named.put(Column.OBSERVATIONS.get(i).name(), row.cells().get(i));
        }
        return Collections.unmodifiableMap(named);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
