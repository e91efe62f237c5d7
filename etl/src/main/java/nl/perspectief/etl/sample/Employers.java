package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.List;

/** The invented employers of one participant, the same in Plaatsingen and in Werkgevers. */
final class Employers {

    private static final Weights SECTORS =
            new Weights("G 18, I 15, H 13, F 13, N 12, Q 10, C 9, A 3, J 2, S 3, R 2");
    private static final Weights SIZES = new Weights("1-9 25, 10-49 35, 50-249 25, 250+ 15");

    /** What stays the same of an employer. */
    record Employer(String number, String sector, String size, String local) {}

    private final List<Employer> all = new ArrayList<>();

    static Employers of(Participant participant, Profile profile, long seed) {
        var dice =
                Dice.of(seed)
                        .apart(
                                "employers",
                                participant.programme(),
                                participant.municipalityCode());
        return new Employers(10 + profile.trajectories() / 9, dice);
    }

    private Employers(int count, Dice dice) {
        for (int number = 1; number <= count; number++) {
            var chance = dice.apart("employer", number);
            all.add(
                    new Employer(
                            "W%03d".formatted(number),
                            SECTORS.draw(chance),
                            SIZES.draw(chance),
                            chance.chance(0.75) ? "J" : "N"));
        }
    }

    Employer any(Dice dice) {
        return dice.one(all);
    }

    List<Employer> all() {
        return all;
    }
}
