package nl.perspectief.etl.delivery;

/**
 * A signed-in person who delivers for one municipality. Each method that takes one looks whose the
 * delivery is: that of another municipality is as unknown as one that never was.
 *
 * @param actor as the person stands beside each move
 * @param accountId tells persons apart where two are needed
 * @param municipalityCode such as GM0363
 */
public record Deliverer(Actor actor, long accountId, String municipalityCode) {}
