package nl.perspectief.etl.finding;

import java.util.Comparator;

/**
 * Where a cell stands in its sheet.
 *
 * @param row as Excel counts, from 1
 * @param column from 0 (column A)
 */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {

    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    /** The letters of a column counted from 0: A, B, …, Z, AA. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** Reads what {@link #toString} writes. */
    public static CellAddress parse(String address) {
        int column = 0;
        int place = 0;
        while (Character.isLetter(address.charAt(place))) {
            column = column * 26 + address.charAt(place++) - 'A' + 1;
        }
        return new CellAddress(Integer.parseInt(address.substring(place)), column - 1);
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    /** As Excel writes it: {@code D14}. */
    @Override
    public String toString() {
        return letters(column) + row;
    }
}
