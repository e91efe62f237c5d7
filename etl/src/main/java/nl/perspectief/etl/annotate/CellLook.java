package nl.perspectief.etl.annotate;

/**
 * A cell format as the sender's workbook has it.
 *
 * @param tag its start tag
 * @param inner what stands inside it, as bytes
 * @param fill the number of its fill
 * @param font the number of its font
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CellLook(Element tag, byte[] inner, int fill, int font) {}
