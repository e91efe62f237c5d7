package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.Target;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.ChartSignal;
import nl.perspectief.dashboard.statistics.ControlChart;
import nl.perspectief.dashboard.statistics.RunRules;

/** Says what is drawn beside the line, so that nobody has to see it to know it. */
final class NoteWords {

    private final Trends trends;
    private final Beside beside;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    NoteWords(Trends trends, Beside beside, FigureWords words) {
        this.trends = trends;
        this.beside = beside;
        this.words = words;
        language = words.language();
        messages = language.messages(NoteWords.class);
    }

    /**
     * @param mark number that also stands in the drawing; empty where there is none
     */
    record Note(String mark, String sentence) {}

    List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (Annotation one : beside.notes()) {
            notes.add(new Note(Integer.toString(notes.size() + 1), told(one)));
        }
        control().forEach(sentence -> notes.add(new Note("", sentence)));
        if (trends.choice().per() == PeriodType.YEAR) {
            notes.add(new Note("", messages.say("whole-years")));
        }
        var front = trends.figures().inFront();
        if (front.quarters().stream().anyMatch(front::isThin)) {
            notes.add(new Note("", messages.say("thin")));
        }
        beside.breaks().forEach(one -> notes.add(new Note("", broken(one))));
        var target = target();
        if (!target.isEmpty()) {
            notes.add(new Note("", target));
        }
        var sureness = sureness();
        if (!sureness.isEmpty()) {
            notes.add(new Note("", sureness));
        }
        return notes;
    }

    private String told(Annotation one) {
        var name =
                trends.figures().chosen().stream()
                        .filter(
                                trend ->
                                        trend.newest()
                                                .municipalityCode()
                                                .equals(one.municipalityCode()))
                        .map(trend -> ", " + trend.whose().label())
                        .findFirst()
                        .orElse("");
        return "%s%s: %s".formatted(language.period(one.period()), name, one.sentence());
    }

    /** What the limits and the rules of runs say; that they say nothing is said too. */
    private List<String> control() {
        ControlChart control = beside.control();
        if (control == null) {
            return List.of();
        }
        var said = new ArrayList<String>();
        if (!beside.hasLimits()) {
            said.add(
                    messages.say(
                            "control.too-few",
                            ControlChart.POINTS_FOR_LIMITS,
                            control.points().size()));
        }
        signal(said, ChartSignal.BEYOND_LIMITS);
        signal(said, ChartSignal.ON_ONE_SIDE);
        signal(said, ChartSignal.RISING_OR_FALLING);
        if (said.isEmpty()) {
            said.add(messages.say("control.nothing"));
        }
        if (beside.hasLimits() && control.isRough()) {
            said.add(messages.say("control.rough"));
        }
        return said;
    }

    private void signal(List<String> said, ChartSignal signal) {
        var periods = new ArrayList<Observation>();
        ControlChart control = beside.control();
        for (int i = 0; control != null && i < beside.charted().size(); i++) {
            if (control.points().get(i).signals().contains(signal)) {
                periods.add(beside.charted().get(i));
            }
        }
        if (!periods.isEmpty()) {
            said.add(signal(signal, periods));
        }
    }

    private String signal(ChartSignal signal, List<Observation> periods) {
        return switch (signal) {
            case BEYOND_LIMITS ->
                    beside.isMostlyBeyond()
                            ? messages.say(
                                    "control.mostly", beside.beyond(), beside.charted().size())
                            : messages.say("control.beyond", each(periods));
            case ON_ONE_SIDE ->
                    messages.say("control.one-side", RunRules.USUAL.onOneSide(), fromTo(periods));
            case RISING_OR_FALLING ->
                    messages.say(
                            "control.rising-or-falling",
                            RunRules.USUAL.risingOrFalling(),
                            fromTo(periods));
        };
    }

    private String each(List<Observation> periods) {
        return language.listed(periods.stream().map(one -> language.period(one.period())).toList());
    }

    /** Runs, each from its first period to its last. */
    private String fromTo(List<Observation> periods) {
        var charted = beside.charted();
        var runs = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= periods.size(); i++) {
            boolean goesOn =
                    i < periods.size()
                            && charted.indexOf(periods.get(i))
                                    == charted.indexOf(periods.get(i - 1)) + 1;
            if (!goesOn) {
                runs.add(
                        messages.say(
                                "from-to",
                                language.period(periods.get(from).period()),
                                language.period(periods.get(i - 1).period())));
                from = i;
            }
        }
        return language.listed(runs);
    }

    private String broken(Observation one) {
        return messages.say(
                "break",
                language.period(one.period()),
                one.municipalitiesExpected(),
                beside.before(one));
    }

    private String target() {
        var newest = trends.figures().inFront().newest();
        Target target = beside.target(newest.period());
        return target == null
                ? ""
                : messages.say(
                        "target.of",
                        Integer.toString(target.year()),
                        Kind.of(newest).write(target.value(), language));
    }

    private String sureness() {
        Observation unconfirmed = trends.unconfirmed();
        return unconfirmed == null
                ? ""
                : messages.say(
                        "unconfirmed",
                        words.value(unconfirmed),
                        words.inText(trends.figures().inFront().whose()),
                        words.parts(unconfirmed),
                        language.period(unconfirmed.period()));
    }
}
