package nl.perspectief.etl.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A look over the bytes of a sheet: whether it holds anything suspicious, which is then read
 * properly, and what it prints above and below each page.
 */
final class SheetLook extends MarkupScan {

    private static final int SHORTEST = 5;
    private static final int MANY_DIGITS = 8;
    private static final int REMEMBERED = 10_000;
    private static final int LONGEST_INDEX = 9;
    private static final int SHARED_LENGTH = "t=\"s\"".length();
    private static final Set<String> PRINTED =
            Set.of(
                    "oddHeader",
                    "oddFooter",
                    "evenHeader",
                    "evenFooter",
                    "firstHeader",
                    "firstFooter");
    private static final int SHORTEST_PRINTED = "oddHeader".length();
    private static final int LONGEST_PRINTED = 20;

    private final String sheet;
    private final Consumer<LooseText> printed;
    private final Suspicion suspicion;
    private final BitSet suspectStrings;
    private final Map<String, Boolean> known = new HashMap<>();
    private boolean isShared;
    private boolean isFormula;
    private boolean isPrinted;
    private boolean found;
    private int row;
    private int lastFilled;
    private int afterGap;

    /**
     * @param sheet as the sender named it
     * @param suspectStrings which shared strings are suspicious
     */
    SheetLook(
            String sheet, Suspicion suspicion, BitSet suspectStrings, Consumer<LooseText> printed) {
        this.sheet = sheet;
        this.printed = printed;
        this.suspicion = suspicion;
        this.suspectStrings = suspectStrings;
    }

    boolean found() {
        return found;
    }

    /**
     * The first row that holds something below more empty rows than are read; 0 = there is none.
     */
    int afterGap() {
        return afterGap;
    }

    @Override
    void tag(byte[] bytes, int from, int to) {
        isFormula = false;
        isPrinted = false;
        if (opens(bytes, from, to, "c")) {
            isShared = isShared(bytes, from, to);
        } else if (opens(bytes, from, to, "row")) {
            row = Math.max(row + 1, rowNumber(bytes, from, to));
        } else if (opens(bytes, from, to, "f")) {
            isFormula = true;
            fill();
        } else if (to - from >= SHORTEST_PRINTED && to - from <= LONGEST_PRINTED) {
            isPrinted = PRINTED.stream().anyMatch(name -> opens(bytes, from, to, name));
        }
    }

    /** Where a row says it stands; 0 when it does not say. */
    private static int rowNumber(byte[] bytes, int from, int to) {
        for (int i = from + 1; i < to - 3; i++) {
            if (bytes[i] == 'r' && bytes[i + 1] == '=' && bytes[i - 1] == ' ') {
                int end = i + 3;
                while (end < to && bytes[end] >= '0' && bytes[end] <= '9') {
                    end++;
                }
                return index(bytes, i + 3, end);
            }
        }
        return 0;
    }

    private void fill() {
        if (row - lastFilled > SheetRows.EMPTY_ROWS_AT_END + 1 && afterGap == 0) {
            afterGap = row;
        }
        lastFilled = row;
    }

    private static boolean isShared(byte[] bytes, int from, int to) {
        for (int i = from + 1; i <= to - SHARED_LENGTH; i++) {
            boolean isType = bytes[i] == 't' && bytes[i + 1] == '=' && bytes[i - 1] == ' ';
            if (isType && bytes[i + 3] == 's' && bytes[i + 4] == bytes[i + 2]) {
                return true;
            }
        }
        return false;
    }

    @Override
    void text(byte[] bytes, int from, int to) {
        if (row > lastFilled && bytes[from] > ' ') {
            fill();
        }
        if (isPrinted) {
            var text = decoded(bytes, from, to);
            printed.accept(new LooseText(LooseText.Place.HEADER_OR_FOOTER, sheet, 0, -1, "", text));
        } else if (found || isFormula) {
            return;
        } else if (isShared) {
            found = suspectStrings.get(index(bytes, from, to));
        } else if (to - from >= SHORTEST && isWorthALook(bytes, from, to)) {
            found = isSuspicious(decoded(bytes, from, to));
        }
    }

    private static int index(byte[] bytes, int from, int to) {
        int index = 0;
        for (int i = from; i < Math.min(to, from + LONGEST_INDEX); i++) {
            index = index * 10 + Math.clamp(bytes[i] - '0', 0, 9);
        }
        return index;
    }

    /** Digits enough for a number of a person, an at sign, or words of which one has a capital. */
    private static boolean isWorthALook(byte[] bytes, int from, int to) {
        int digits = 0;
        boolean hasCapital = false;
        boolean hasSpace = false;
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                digits++;
            } else if (b >= 'A' && b <= 'Z') {
                hasCapital = true;
            } else if (b == ' ') {
                hasSpace = true;
            } else if (b == '@' || b == '&') {
                return true;
            }
        }
        return digits >= MANY_DIGITS || hasCapital && hasSpace;
    }

    private boolean isSuspicious(String text) {
        if (known.size() > REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(text, this::isSuspiciousAnew);
    }

    private boolean isSuspiciousAnew(String text) {
        return suspicion.isIn(text) || suspicion.is(number(text));
    }

    private static double number(String text) {
        char first = text.charAt(0);
        if (first < '0' || first > '9') {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
