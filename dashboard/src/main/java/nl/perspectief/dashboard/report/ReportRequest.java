package nl.perspectief.dashboard.report;

import org.jspecify.annotations.Nullable;

/**
 * Which report is asked for, in the words of the asker; still to be judged.
 *
 * @param municipality a code; null for the programme as a whole
 * @param quarter the last quarter in it; null for the newest
 */
public record ReportRequest(
        String programme, @Nullable String municipality, @Nullable String quarter) {}
