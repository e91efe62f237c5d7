package nl.perspectief.dashboard.admin.settings;

import java.util.List;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.ProgramSettings;
import nl.perspectief.sql.Publisher;
import org.springframework.core.env.Environment;

/** Every number that is a setting, as it is now. */
final class KnownSettings {

    private static final int MEGABYTE = 20;

    private final DeliveryDesk desk;
    private final Environment environment;
    private final Messages messages;

    KnownSettings(DeliveryDesk desk, Environment environment, Language language) {
        this.desk = desk;
        this.environment = environment;
        messages = language.messages(KnownSettings.class);
    }

    List<Setting> disclosure() {
        return List.of(
                ofProgram(
                        messages.say("smallest.count"),
                        messages.say("persons", ProgramSettings.of("smallest_count")),
                        messages.say("smallest.count.what")),
                ofProgram(
                        messages.say("smallest.denominator"),
                        messages.say("persons", ProgramSettings.of("smallest_denominator")),
                        messages.say("smallest.denominator.what")));
    }

    List<Setting> delivering() {
        var limits = desk.submissions().limits();
        return List.of(
                atTheStart(
                        messages.say("upload.megabytes"),
                        messages.say("megabytes", limits.bytes() >> MEGABYTE),
                        "perspectief.upload.megabytes",
                        messages.say("upload.megabytes.what")),
                atTheStart(
                        messages.say("upload.files"),
                        messages.say("files", limits.filesPerDay()),
                        "perspectief.upload.files-per-day",
                        messages.say("upload.files.what")),
                atTheStart(
                        messages.say("upload.day"),
                        messages.say("megabytes", limits.bytesPerDay() >> MEGABYTE),
                        "perspectief.upload.megabytes-per-day",
                        messages.say("upload.day.what")));
    }

    List<Setting> keeping() {
        return List.of(
                atTheStart(
                        messages.say("originals"),
                        messages.say("years", desk.originalsTerm().years()),
                        "perspectief.originals.years",
                        messages.say("originals.what")),
                ofProgram(
                        messages.say("snapshots"),
                        messages.say("nights", Publisher.NIGHTS_KEPT),
                        messages.say("snapshots.what")),
                atTheStart(
                        messages.say("sessions"),
                        environment.getProperty("server.servlet.session.timeout", ""),
                        "server.servlet.session.timeout",
                        messages.say("sessions.what")));
    }

    List<Setting> counting() {
        return List.of(
                ofProgram(
                        messages.say("bridge"),
                        messages.say("days", ProgramSettings.of("bridge_days")),
                        messages.say("bridge.what")),
                ofProgram(
                        messages.say("unconfirmed"),
                        messages.say("days", ProgramSettings.of("unconfirmed_days")),
                        messages.say("unconfirmed.what")),
                ofProgram(
                        messages.say("matured"),
                        messages.say("persons", ProgramSettings.of("matured_minimum")),
                        messages.say("matured.what")),
                ofProgram(
                        messages.say("plan"),
                        messages.say("days", ProgramSettings.of("plan_days")),
                        messages.say("plan.what")),
                ofProgram(
                        messages.say("feedback"),
                        messages.say("days", ProgramSettings.of("feedback_days")),
                        messages.say("feedback.what")));
    }

    private Setting ofProgram(String name, String value, String what) {
        return new Setting(name, value, messages.say("where.program"), what);
    }

    private Setting atTheStart(String name, String value, String property, String what) {
        return new Setting(name, value, messages.say("where.start", property), what);
    }
}
