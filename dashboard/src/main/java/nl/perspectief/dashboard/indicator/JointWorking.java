package nl.perspectief.dashboard.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From which day Veiligheid and Werk &amp; Inkomen work in one way in a municipality, as its newest
 * workbook says.
 *
 * @param since null = not yet
 */
public record JointWorking(String municipalityCode, @Nullable LocalDate since) {}
