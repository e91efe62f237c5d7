package nl.perspectief.etl.delivery;

/** Another process has the data folder. */
public final class DataFolderInUseException extends DataFolderException {

    DataFolderInUseException(String sentence) {
        super(sentence, null);
    }
}
