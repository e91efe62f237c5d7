package nl.perspectief.dashboard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.export.ExportRefusedException;
import org.jspecify.annotations.Nullable;

/** Judges what stands behind the question mark: what is not known is refused, never passed over. */
final class Parameters {

    static final String SNAPSHOT = "snapshot";

    private static final int LONGEST_SHOWN = 30;

    private Parameters() {}

    static void requireOnly(HttpServletRequest request, String... known) {
        for (String name : request.getParameterMap().keySet()) {
            if (!Arrays.asList(known).contains(name)) {
                throw new ExportRefusedException(
                        "De parameter %s bestaat hier niet. Kies uit: %s."
                                .formatted(shown(name), String.join(", ", known)));
            }
        }
    }

    static int whole(@Nullable String asked, String name, int unasked, int least, int most) {
        if (asked == null) {
            return unasked;
        }
        if (!asked.matches("\\d{1,9}")
                || Integer.parseInt(asked) < least
                || Integer.parseInt(asked) > most) {
            throw new ExportRefusedException(
                    "%s is %s. Geef een heel getal van %d tot en met %d."
                            .formatted(name, shown(asked), least, most));
        }
        return Integer.parseInt(asked);
    }

    static String required(@Nullable String asked, String name) {
        if (asked == null || asked.isBlank()) {
            throw new ExportRefusedException("Geef ook %s.".formatted(name));
        }
        return asked;
    }

    static List<String> orNone(@Nullable List<String> asked) {
        return Objects.requireNonNullElse(asked, List.of());
    }

    static String shown(String asked) {
        return asked.length() <= LONGEST_SHOWN ? asked : asked.substring(0, LONGEST_SHOWN) + "…";
    }
}
