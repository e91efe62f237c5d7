package nl.perspectief.dashboard.retention;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Characteristic;
import org.jspecify.annotations.Nullable;

/** By what the young people can be told apart, and what is then asked. */
enum By {
    PLACEMENT_TYPE("placement_type", "question.placement-type", 0),
    AGE_CLASS("age_class", "question.age-class", 0),
    LOCAL_EMPLOYER("local_employer", "question.local-employer", 0),
    REFERRING_DOMAIN("referring_domain", "question.referring-domain", 0),
    COACH_TYPE("coach_type", "question.coach-type", 0),
    /** Told in the first weeks, so only those are compared who were still at work after them. */
    AFTERCARE("aftercare", "question.aftercare", 13);

    private final String token;
    private final String question;
    private final int firstWeek;

    By(String token, String question, int firstWeek) {
        this.token = token;
        this.question = question;
        this.firstWeek = firstWeek;
    }

    static @Nullable By of(@Nullable String token) {
        return Stream.of(values()).filter(one -> one.token.equals(token)).findFirst().orElse(null);
    }

    static List<Characteristic> characteristics() {
        return Stream.of(values()).flatMap(one -> Characteristic.of(one.token).stream()).toList();
    }

    String token() {
        return token;
    }

    /** Its key among the sentences. */
    String question() {
        return question;
    }

    /** From which week on the groups can be compared. */
    int firstWeek() {
        return firstWeek;
    }
}
