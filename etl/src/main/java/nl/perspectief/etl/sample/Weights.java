package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.List;

/** Codes with the share in which they occur, written {@code "REGULIER 34, UITZEND 22"}. */
final class Weights {

    private final List<String> codes = new ArrayList<>();
    private final List<Integer> upTo = new ArrayList<>();

    Weights(String codesAndWeights) {
        int sum = 0;
        for (var pair : codesAndWeights.split(", ")) {
            int space = pair.indexOf(' ');
            sum += Integer.parseInt(pair.substring(space + 1));
            codes.add(pair.substring(0, space));
            upTo.add(sum);
        }
    }

    String draw(Dice dice) {
        int drawn = dice.below(upTo.getLast());
        int place = 0;
        while (upTo.get(place) <= drawn) {
            place++;
        }
        return codes.get(place);
    }
}
