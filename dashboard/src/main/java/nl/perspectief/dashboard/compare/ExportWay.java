package nl.perspectief.dashboard.compare;

/** Where an export goes by itself. The names are kept. */
enum ExportWay {
    /** To the address of whoever asked for it. */
    MAIL,
    /** Into the folder {@code exports} of the data folder. */
    FOLDER
}
