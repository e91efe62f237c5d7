package nl.perspectief.etl.annotate;

import org.jspecify.annotations.Nullable;

/**
 * What was written.
 *
 * @param verdict what the findings come to, in Dutch
 * @param whyNotMarked why it is a list only and not the sender's own workbook, in Dutch; null when
 *     it is the workbook
 */
public record Annotated(String verdict, @Nullable String whyNotMarked) {}
