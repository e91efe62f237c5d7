package nl.perspectief.etl.annotate;

import org.jspecify.annotations.Nullable;

/** How the cells of the sheet of findings look. */
enum Face {
    TITLE(Letter.TITLE, null, false),
    SENTENCE(Letter.PLAIN, null, false),
    HEADING(Letter.BOLD, Face.BAND, true),
    GROUP(Letter.PLAIN, Face.PALE, true),
    GROUP_BOLD(Letter.BOLD, Face.PALE, true),
    GROUP_LINK(Letter.LINK, Face.PALE, true),
    GROUP_COUNT(Letter.BOLD, Face.PALE, false),
    COUNT(Letter.PLAIN, null, false),
    TEXT(Letter.PLAIN, null, true),
    LINK(Letter.LINK, null, true),
    ERROR(Letter.BOLD, Look.ERROR.colour(false), true),
    WARNING(Letter.BOLD, Look.WARNING.colour(false), true),
    WAIVED(Letter.BOLD, Look.WAIVED.colour(false), true),
    INFO(Letter.BOLD, Look.INFO.colour(false), true);

    private static final String BAND = "FFD9E6F2";
    private static final String PALE = "FFF1F5F8";

    private final Letter letter;
    private final @Nullable String ground;
    private final boolean isWrapped;

    /** The fonts of the sheet. */
    enum Letter {
        TITLE("<b/><sz val=\"14\"/><color rgb=\"FF102A43\"/>"),
        PLAIN("<sz val=\"11\"/><color rgb=\"FF102A43\"/>"),
        BOLD("<b/><sz val=\"11\"/><color rgb=\"FF102A43\"/>"),
        LINK("<u/><sz val=\"11\"/><color rgb=\"FF0B4A8F\"/>");

        private final String inner;

        Letter(String inner) {
            this.inner = inner;
        }

        String xml(Tag root) {
            return "<%1$s>%2$s</%1$s>"
                    .formatted(
                            root.named("font"),
                            (inner + "<name val=\"Calibri\"/><family val=\"2\"/>")
                                    .replace("<", "<" + root.named("")));
        }
    }

    Face(Letter letter, @Nullable String ground, boolean isWrapped) {
        this.letter = letter;
        this.ground = ground;
        this.isWrapped = isWrapped;
    }

    static Face of(Look look) {
        return switch (look) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case WAIVED -> WAIVED;
            case INFO -> INFO;
        };
    }

    Letter letter() {
        return letter;
    }

    /** The colour behind the text, as ARGB; null when there is none. */
    @Nullable String ground() {
        return ground;
    }

    /**
     * How a text stands in its cell, as attributes: away from the border, for the texts of two
     * columns stand side by side without a line between them.
     */
    String alignment() {
        return "vertical=\"top\""
                + (isWrapped ? " wrapText=\"1\" horizontal=\"left\" indent=\"1\"" : "")
                + (this == COUNT || this == GROUP_COUNT ? " horizontal=\"center\"" : "");
    }
}
