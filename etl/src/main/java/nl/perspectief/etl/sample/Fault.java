package nl.perspectief.etl.sample;

import java.util.function.Consumer;

/**
 * One kind of thing that goes wrong, in a workbook that is otherwise sound.
 *
 * @param file the name of the file without .xlsx
 * @param outcome REFUSED, RETURNED or QUARANTINED
 * @param rules the rules that find it, parted by spaces; empty when the file is refused
 * @param sentence what is wrong, in Dutch
 */
record Fault(String file, String outcome, String rules, String sentence, Consumer<Draft> spoil) {

    static Fault returned(String file, String sentence, Consumer<Draft> spoil) {
        return new Fault(file, "RETURNED", file.substring(0, 3), sentence, spoil);
    }

    static Fault quarantined(String file, String sentence, Consumer<Draft> spoil) {
        return new Fault(file, "QUARANTINED", file.substring(0, 3), sentence, spoil);
    }

    static Fault refused(String file, String sentence, Consumer<Draft> spoil) {
        return new Fault(file, "REFUSED", "", sentence, spoil);
    }
}
