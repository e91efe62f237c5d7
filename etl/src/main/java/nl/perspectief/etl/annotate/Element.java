package nl.perspectief.etl.annotate;

import java.io.IOException;
import nl.perspectief.etl.workbook.Xml;

/**
 * A start tag and where it stands in its part.
 *
 * @param from its first byte
 * @param to the byte after its last
 */
record Element(Tag tag, long from, long to) {

    /** The one that the reader stands on. */
    static Element at(Xml xml) throws IOException {
        return new Element(Tag.of(xml), xml.from(), xml.to());
    }
}
