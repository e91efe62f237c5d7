package nl.perspectief.sql;

import java.time.LocalDate;

/**
 * Published figures that are still there.
 *
 * @param file name of its file
 * @param asOf the day the figures were made on
 * @param shownId the first digits of the snapshot's id
 * @param isCurrent whether these are the figures that are read now
 */
public record KeptSnapshot(String file, LocalDate asOf, String shownId, boolean isCurrent) {}
