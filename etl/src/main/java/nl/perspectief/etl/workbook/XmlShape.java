package nl.perspectief.etl.workbook;

import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Holds a part to the shape of a workbook's XML: not deep, and with few different names. A parser
 * keeps each open element and each name it has met, so without this a part could fill the memory
 * with what has no meaning.
 */
final class XmlShape {

    private static final int SLOTS = 1 << 13;

    /** Names met, by a part of their hash; two that share a place count once. */
    private final boolean[] isKnown = new boolean[SLOTS];

    private int names;

    /** Looks at the element that the reader has just begun. */
    void look(XMLStreamReader2 reader) throws UnsoundWorkbookException {
        if (reader.getDepth() > Limits.XML_DEPTH) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        meet(reader.getLocalName());
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            meet(reader.getAttributeLocalName(i));
        }
        if (reader.getNamespaceCount() > 0) {
            meetPrefixes(reader);
        }
    }

    private void meetPrefixes(XMLStreamReader reader) throws UnsoundWorkbookException {
        for (int i = reader.getNamespaceCount() - 1; i >= 0; i--) {
            var prefix = reader.getNamespacePrefix(i);
            meet(prefix == null ? "" : prefix);
        }
    }

    /** Counts a name that the parser keeps. */
    void meet(String name) throws UnsoundWorkbookException {
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        if (!isKnown[slot]) {
            isKnown[slot] = true;
            names++;
            if (names > Limits.XML_NAMES) {
                throw new UnsoundWorkbookException(Sentences.DAMAGED);
            }
        }
    }
}
