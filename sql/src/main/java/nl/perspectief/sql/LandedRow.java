package nl.perspectief.sql;

/**
 * Where a row stood when it was delivered.
 *
 * @param sheet its canonical name
 * @param sheetRow as Excel counts, from 1
 */
public record LandedRow(long deliveryId, String sheet, int sheetRow) {}
