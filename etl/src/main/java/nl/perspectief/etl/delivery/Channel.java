package nl.perspectief.etl.delivery;

/** How a file came in. */
public enum Channel {
    INBOX("inbox"),
    COMMAND_LINE("opdrachtregel"),
    /** By a signed-in person, at the screen. */
    WEB("scherm");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /** As it stands on the receipt. */
    public String words() {
        return words;
    }
}
