package nl.perspectief.etl.workbook;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Decodes the {@code t} of a cell in place: a text of it for each cell is half of all garbage. */
final class CellKind extends TypedValueDecoder {

    /** What the value of a cell is. */
    enum Kind {
        NUMBER,
        SHARED_TEXT,
        /** A text that a formula gave. */
        CALCULATED_TEXT,
        INLINE_TEXT,
        BOOLEAN,
        ERROR,
        ISO_DATE
    }

    private Kind kind = Kind.NUMBER;

    Kind kind() {
        return kind;
    }

    @Override
    public void decode(String input) {
        decode(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        kind =
                switch (buffer[start]) {
                    case 'n' -> Kind.NUMBER;
                    case 's' -> end - start == 1 ? Kind.SHARED_TEXT : Kind.CALCULATED_TEXT;
                    case 'i' -> Kind.INLINE_TEXT;
                    case 'b' -> Kind.BOOLEAN;
                    case 'e' -> Kind.ERROR;
                    case 'd' -> Kind.ISO_DATE;
                    default -> throw new IllegalArgumentException("No such kind of cell");
                };
    }

    @Override
    public void handleEmptyValue() {
        throw new IllegalArgumentException("No such kind of cell");
    }
}
