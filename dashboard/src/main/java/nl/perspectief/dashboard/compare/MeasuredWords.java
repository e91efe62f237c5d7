package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.SourceLine;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.RestsOn;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.RankRange;
import org.jspecify.annotations.Nullable;

/** What is said of one figure of those that are compared. */
final class MeasuredWords {

    private static final int MOST_NAMES = 12;

    private final Comparison page;
    private final Measured measured;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    MeasuredWords(Comparison page, Measured measured, FigureWords words) {
        this.page = page;
        this.measured = measured;
        this.words = words;
        language = words.language();
        messages = language.messages(MeasuredWords.class);
    }

    /** {@code Eerste contact binnen 14 dagen (18-22 jaar)}. */
    String name() {
        var name = measured.figure().name(language);
        var parts = parts();
        return parts.isEmpty() ? name : "%s (%s)".formatted(name, parts);
    }

    /** The part of everyone that it is about; empty for everyone. */
    private String parts() {
        return page.choice().breakdowns().stream()
                .map(one -> ValueNames.of(one, language))
                .collect(Collectors.joining(", "));
    }

    String period() {
        return language.period(measured.period());
    }

    String programme() {
        return page.programme().label();
    }

    /** Who lies further away than chance explains; or why that is not tested. */
    String answer() {
        Observation total = measured.total();
        if (total == null) {
            return messages.say("answer.not-published", name(), period());
        }
        var tested = marks().filter(one -> isTested(one.signal())).count();
        return tested == 0 ? untested() : tested(total, tested);
    }

    private Stream<FunnelSignals.Marked> marks() {
        return page.choice().group().codes().stream()
                .flatMap(code -> Stream.ofNullable(measured.marks().get(code)));
    }

    private static boolean isTested(Signal signal) {
        return signal.compareTo(Signal.NONE) <= 0;
    }

    /** Why this kind of figure has no funnel, or why nobody is judged by it. */
    String untested() {
        var kind = Kind.of(measured.figure().measure());
        return switch (kind) {
            case COUNT -> messages.say("untested.count");
            case DAYS -> messages.say("untested.median");
            case NUMBER -> messages.say("untested.number");
            case SHARE ->
                    marks().anyMatch(one -> one.signal() == Signal.TOO_LITTLE)
                            ? messages.say("untested.too-little")
                            : marks().anyMatch(one -> one.signal() == Signal.UNTESTED)
                                    ? messages.say("untested.everyone")
                                    : messages.say("untested.nobody", period());
        };
    }

    private String tested(Observation total, long tested) {
        var deviating = marks().filter(FunnelSignals.Marked::deviates).toList();
        var beside = beside(total);
        return deviating.isEmpty()
                ? messages.say("answer.none", tested, beside)
                : messages.say(
                        "answer.some",
                        deviating.size(),
                        tested,
                        beside,
                        listed(deviating.stream().map(this::deviating).toList()));
    }

    /** {@code BOTOC (58 %)}. */
    private String beside(Observation total) {
        return "%s (%s)".formatted(words.inText(page.programme()), words.value(total));
    }

    private String deviating(FunnelSignals.Marked one) {
        return "%s (%s)".formatted(nameOf(one.figure().municipalityCode()), verdict(one));
    }

    private String nameOf(String code) {
        return page.address().programme().participant(code).map(Municipality::name).orElse(code);
    }

    /** Names, of which the last are only counted. */
    String listed(List<String> all) {
        return all.size() <= MOST_NAMES + 1
                ? language.listed(all)
                : messages.say(
                        "and-more",
                        String.join(", ", all.subList(0, MOST_NAMES)),
                        all.size() - MOST_NAMES);
    }

    /** Where it lies beside the programme, and whether that is better; empty without a figure. */
    String verdict(FunnelSignals.@Nullable Marked one) {
        if (one == null) {
            return "";
        }
        var place = messages.say(one.isHigher() ? "place.higher" : "place.lower");
        return switch (one.signal()) {
            case BETTER -> messages.say("verdict.better", place);
            case WORSE -> messages.say("verdict.worse", place);
            case RISING, FALLING -> place;
            case NONE -> messages.say("verdict.none");
            case TOO_LITTLE -> messages.say("verdict.too-little");
            case UNTESTED, ABSENT -> "";
        };
    }

    /** Who has no figure, and why: nobody is passed over. */
    String absent() {
        var absent = new ArrayList<String>();
        for (Municipality one : page.choice().group().members()) {
            Observation own = measured.of(one.code());
            if (own == null || own.estimate() == null) {
                absent.add("%s (%s)".formatted(one.name(), value(own)));
            }
        }
        return absent.isEmpty() || !measured.isPublished()
                ? ""
                : messages.say("absent", absent.size(), listed(absent));
    }

    /** How many have no figure, by why; where each of them is seen anyway. */
    String absentInShort() {
        var words = new TreeMap<String, Integer>();
        for (Municipality one : page.choice().group().members()) {
            Observation own = measured.of(one.code());
            if (own == null || own.estimate() == null) {
                words.merge(value(own), 1, Integer::sum);
            }
        }
        return words.isEmpty() || !measured.isPublished()
                ? ""
                : messages.say(
                        "absent.short",
                        words.values().stream().mapToInt(Integer::intValue).sum(),
                        language.listed(
                                words.entrySet().stream()
                                        .map(one -> one.getValue() + " " + one.getKey())
                                        .toList()));
    }

    String value(@Nullable Observation own) {
        return own == null ? words.notTakingPart() : words.value(own);
    }

    String rests(@Nullable Observation own) {
        return own == null || own.estimate() == null
                ? ""
                : new RestsOn(measured.figure().indicator(), words).numbers(own);
    }

    /** {@code plaats 2–9 van 13}; empty for who is not in the order. */
    String place(String code) {
        RankRange range = measured.ranks().get(code);
        return range == null || measured.ranks().size() < 2
                ? ""
                : range.first() == range.last()
                        ? messages.say("rank.one", range.first(), measured.ranks().size())
                        : messages.say(
                                "rank", range.first(), range.last(), measured.ranks().size());
    }

    /** What counts, and what the programme and the group have. */
    String subject() {
        return Messages.together(
                measured.figure().question().in(language).counted(), whole(), together());
    }

    private String whole() {
        Observation total = measured.total();
        return total == null
                ? ""
                : messages.say("whole", words.inText(page.programme()), withLimits(total));
    }

    private String together() {
        var group = page.choice().group();
        Observation together = measured.together();
        if (!group.isPart() || !measured.isPublished()) {
            return "";
        }
        return together == null
                ? messages.say("group.not-added-up", group.name(messages))
                : messages.say("group.together", group.name(messages), withLimits(together));
    }

    String withLimits(Observation one) {
        var limits = words.limits(one);
        return limits.isEmpty()
                ? words.value(one)
                : messages.say("with-limits", words.value(one), limits);
    }

    SourceLine source() {
        Observation total = measured.total();
        return total == null ? new Source(words, page.snapshot()).line() : upTo(total);
    }

    /** Of what goes up to another period. */
    SourceLine upTo(Observation newest) {
        return new Source(words, page.snapshot()).upTo(newest);
    }
}
