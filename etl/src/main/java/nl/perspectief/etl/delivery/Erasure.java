package nl.perspectief.etl.delivery;

/**
 * A person who is to be taken out.
 *
 * @param person the pseudonym as it stands in the landed rows
 */
record Erasure(long id, String programme, String municipalityCode, String person) {}
