package nl.perspectief.etl.delivery;

/** Another process does a run on the same operations database. */
public final class RunGoingOnException extends DataFolderException {

    RunGoingOnException() {
        super(
                "Er loopt nu een run in een ander proces van Perspectief. Geef de opdracht opnieuw als die klaar is.",
                null);
    }
}
