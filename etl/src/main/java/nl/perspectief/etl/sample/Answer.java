package nl.perspectief.etl.sample;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is known of something that is asked of each. */
enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** J is yes, N is no; O and a blank cell are neither. */
    static Answer of(@Nullable String yesNo) {
        return switch (yesNo) {
            case "J" -> YES;
            case "N" -> NO;
            case null, default -> UNKNOWN;
        };
    }

    static Answer of(boolean isYes) {
        return isYes ? YES : NO;
    }

    /** How many said yes, of those who said yes or no. */
    static <T> Tally.Share share(List<T> asked, Function<T, Answer> answer) {
        long yes = asked.stream().filter(each -> answer.apply(each) == YES).count();
        long no = asked.stream().filter(each -> answer.apply(each) == NO).count();
        return new Tally.Share(yes, yes + no);
    }
}
