package nl.perspectief.etl.delivery;

import java.time.Instant;

/**
 * What somebody wrote about the delivery of a quarter.
 *
 * @param isOfMunicipality whether the municipality wrote it; otherwise the ministry did
 * @param writtenBy the account, as {@link Actor#words} names it
 */
public record DeliveryMessage(
        boolean isOfMunicipality, String writtenBy, Instant writtenAt, String text) {}
