package nl.perspectief.etl.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Decodes {@code D14} in place, without making a text of it. */
final class Reference extends TypedValueDecoder {

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_576;

    private int row;
    private int column;

    /** From 1; 0 when the reference has none. */
    int row() {
        return row;
    }

    /** From 0. */
    int column() {
        return column;
    }

    void read(String text) throws UnsoundWorkbookException {
        try {
            decode(text);
        } catch (IllegalArgumentException e) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED, e);
        }
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        int letters = 0;
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = buffer[i];
            if (c >= 'A' && c <= 'Z' && number == 0 && letters <= LAST_COLUMN) {
                letters = letters * LETTERS + c - 'A' + 1;
            } else if (c >= '0' && c <= '9' && letters > 0 && number <= LAST_ROW) {
                number = number * DIGITS + c - '0';
            } else if (c != '$') {
                throw new IllegalArgumentException("No such cell");
            }
        }
        row = number;
        column = letters - 1;
        if (column < 0 || column > LAST_COLUMN || number > LAST_ROW) {
            throw new IllegalArgumentException("No such cell");
        }
    }

    @Override
    public void handleEmptyValue() {
        throw new IllegalArgumentException("No such cell");
    }
}
