package nl.perspectief.etl.difference;

/**
 * A row that only one of the two deliveries has.
 *
 * @param key its key, masked where it is a pseudonym; empty when it has none
 * @param row where it stands, as Excel counts
 */
public record LoneRow(String key, int row) {}
