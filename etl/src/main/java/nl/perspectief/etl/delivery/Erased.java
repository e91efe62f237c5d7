package nl.perspectief.etl.delivery;

/**
 * What was taken out of a person.
 *
 * @param erasureId its number, for the audit log
 * @param rows landed rows that were there until now
 * @param deliveries deliveries of the municipality that were looked through
 * @param originalsRemoved stored files that no longer count, and were removed
 * @param originalsKept stored files that still count; they stay encrypted until they are replaced
 *     or their term is over
 */
public record Erased(
        long erasureId, long rows, int deliveries, int originalsRemoved, int originalsKept) {}
