package nl.perspectief.dashboard.admin.night;

import java.time.Duration;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** How long something takes, as people say it. */
record Lasting(Language language) {

    private static final int SECONDS_A_MINUTE = 60;
    private static final int MINUTES_AN_HOUR = 60;

    String words(Duration duration) {
        Messages messages = language.messages(Lasting.class);
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < SECONDS_A_MINUTE) {
            return messages.say("lasts.seconds", seconds);
        }
        long minutes = duration.toMinutes();
        return minutes < MINUTES_AN_HOUR
                ? messages.say("lasts.minutes", minutes, seconds % SECONDS_A_MINUTE)
                : messages.say("lasts.hours", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    }
}
