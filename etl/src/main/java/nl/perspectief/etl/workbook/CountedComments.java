package nl.perspectief.etl.workbook;

import java.util.function.Consumer;

/** Passes texts on, but no more comments than anybody writes: each is looked at closely. */
final class CountedComments implements Consumer<LooseText> {

    private final Consumer<LooseText> receiver;
    private int comments;

    CountedComments(Consumer<LooseText> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void accept(LooseText text) {
        if (text.place() == LooseText.Place.COMMENT) {
            comments++;
        }
        if (comments <= Limits.COMMENTS) {
            receiver.accept(text);
        }
    }

    /** To be called when all texts have passed. */
    void requireFew() throws UnsoundWorkbookException {
        if (comments > Limits.COMMENTS) {
            throw new UnsoundWorkbookException(Sentences.TOO_MANY_COMMENTS);
        }
    }
}
