package nl.perspectief.dashboard.signal;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;

/** The municipalities of a programme by their code. */
record Participants(Map<String, Municipality> byCode) {

    static Participants of(Programme programme) {
        return new Participants(
                programme.participants().stream()
                        .collect(Collectors.toMap(Municipality::code, Function.identity())));
    }

    /** Empty for the programme as a whole, and for who does not take part any more. */
    Optional<Municipality> of(Observation figure) {
        return Optional.ofNullable(byCode.get(figure.municipalityCode()));
    }
}
