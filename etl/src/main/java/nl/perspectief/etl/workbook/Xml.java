package nl.perspectief.etl.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads the XML of a part, event by event. No document type, no entities, nothing from outside.
 * Names are compared without their namespace, so that strict OOXML reads like the usual one.
 */
public final class Xml implements AutoCloseable {

    /** The event that begins an element. */
    public static final int START = XMLStreamConstants.START_ELEMENT;

    /** The event that ends an element. */
    public static final int END = XMLStreamConstants.END_ELEMENT;

    private static final InputFactoryImpl FACTORY = factory();

    private final XMLStreamReader2 reader;
    private final InputStream in;
    private final XmlShape shape = new XmlShape();

    public Xml(InputStream in) throws IOException {
        this.in = in;
        try {
            reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw unsound(e);
        }
    }

    private static InputFactoryImpl factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    public XMLStreamReader2 reader() {
        return reader;
    }

    /** Where the event begins, in bytes; -1 when the part is not in UTF-8, Latin or ASCII. */
    public long from() {
        return reader.getLocationInfo().getStartingByteOffset();
    }

    /** Where the event ends, in bytes: the place of the first byte after it. */
    public long to() throws IOException {
        try {
            return reader.getLocationInfo().getEndingByteOffset();
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw unsound(e);
        }
    }

    /**
     * The next event; throws on anything that is not sound XML, and on what no workbook has: a
     * document type, entities, elements in elements without end.
     */
    public int next() throws IOException {
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                shape.look(reader);
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                shape.meet(reader.getPITarget());
            } else if (event == XMLStreamConstants.DTD
                    || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnsoundWorkbookException(Sentences.DAMAGED);
            }
            return event;
        } catch (XMLStreamException
                | UncheckedStreamException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | java.util.NoSuchElementException e) {
            throw unsound(e);
        }
    }

    /** Goes to the next start of an element; null at the end of the document. */
    public @Nullable String nextElement() throws IOException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    /** The attribute by its name without namespace; null when there is none. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    public boolean isOn(String name) {
        var value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    public int number(String name, int otherwise) throws UnsoundWorkbookException {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED, e);
        }
    }

    /** Appends the text of the element just started, up to its end, as far as a cell can hold. */
    public void appendText(StringBuilder text) throws IOException {
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        appendHere(text);
                default -> {
                    // comments and instructions are no text
                }
            }
        }
    }

    private void appendHere(StringBuilder text) throws IOException {
        try {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw unsound(e);
        }
        if (text.length() > Limits.CHARACTERS_IN_CELL) {
            throw new UnsoundWorkbookException(Sentences.TOO_MUCH_TEXT);
        }
    }

    /** Goes past the end of the element just started. */
    public void skip() throws IOException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    static IOException unsound(Exception cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof IOException e && !(t instanceof java.io.CharConversionException)) {
                return e;
            }
        }
        return new UnsoundWorkbookException(Sentences.DAMAGED, cause);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw unsound(e);
        } finally {
            in.close();
        }
    }
}
