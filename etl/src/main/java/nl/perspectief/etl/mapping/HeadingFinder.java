package nl.perspectief.etl.mapping;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of the headings: the one with most known headings. Titles may stand above it; a
 * heading may be spread over two rows with merged cells.
 */
final class HeadingFinder {

    private final SheetDefinition sheet;
    private final Vocabulary vocabulary;
    private final HeadingTexts texts;

    HeadingFinder(SheetDefinition sheet, HeadingTexts texts) {
        this.sheet = sheet;
        this.vocabulary = Vocabulary.of(sheet);
        this.texts = texts;
    }

    /** The best row; the first of equals. Null when no row holds a known heading. */
    @Nullable Headings find() {
        int best = 0;
        int bestHits = 0;
        for (var row : texts.rows()) {
            int hits = hits(row.number());
            if (hits > bestHits) {
                best = row.number();
                bestHits = hits;
            }
        }
        return bestHits == 0 ? null : headings(best);
    }

    /** How many columns of the definition have a heading in a row. */
    private int hits(int row) {
        var found = new BitSet();
        for (int column = 0; column < texts.width(); column++) {
            var match = match(row, column);
            if (match != null) {
                found.set(match.position());
            }
        }
        return found.cardinality();
    }

    private Headings headings(int row) {
        var draft = new Draft();
        for (int column = 0; column < texts.width(); column++) {
            var match = match(row, column);
            var text = texts.in(row, column).text();
            if (match != null || !text.isEmpty()) {
                draft.put(column, text.isEmpty() ? texts.above(row, column).text() : text, match);
            }
        }
        return new Headings(row, draft.columns, draft.texts, draft.others);
    }

    /** By both rows joined, or by the lower one; by the upper one when the lower is empty. */
    private Vocabulary.@Nullable Match match(int row, int column) {
        var above = texts.above(row, column);
        var in = texts.in(row, column);
        if (in.isEmpty() || above.isEmpty()) {
            return vocabulary.match(in.isEmpty() ? above.keys() : in.keys());
        }
        var match = vocabulary.match(texts.joined(row, column).keys());
        return match == null ? vocabulary.match(in.keys()) : match;
    }

    /** The headings of one row, while they are gathered. */
    private final class Draft {

        private final List<Integer> columns =
                new ArrayList<>(Collections.nCopies(sheet.columns().size(), Headings.ABSENT));
        private final List<String> texts =
                new ArrayList<>(sheet.columns().stream().map(ColumnDefinition::header).toList());
        private final boolean[] isTitle = new boolean[sheet.columns().size()];
        private final List<Headings.Other> others = new ArrayList<>();

        private void put(int column, String text, Vocabulary.@Nullable Match match) {
            if (match == null) {
                others.add(new Headings.Other(column, text, false));
            } else if (columns.get(match.position()) == Headings.ABSENT) {
                set(column, text, match);
            } else if (match.isTitle() && !isTitle[match.position()]) {
                others.add(
                        new Headings.Other(
                                columns.get(match.position()), texts.get(match.position()), true));
                set(column, text, match);
            } else {
                others.add(new Headings.Other(column, text, true));
            }
        }

        private void set(int column, String text, Vocabulary.Match match) {
            columns.set(match.position(), column);
            texts.set(match.position(), text);
            isTitle[match.position()] = match.isTitle();
        }
    }
}
