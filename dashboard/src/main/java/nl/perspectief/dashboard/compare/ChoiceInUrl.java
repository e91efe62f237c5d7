package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Reads what is compared out of an address; what is not known is left out and told. */
final class ChoiceInUrl {

    private static final int LONGEST_NAME = 50;

    private final FilterInUrl.Reading address;
    private final Offer offer;
    private final Choice.Usual usual;
    private final Language language;
    private final Messages messages;
    private final List<String> remarks = new ArrayList<>();

    private ChoiceInUrl(FilterInUrl.Reading address, Offer offer, Choice.Usual usual) {
        this.address = address;
        this.offer = offer;
        this.usual = usual;
        language = address.filter().language();
        messages = language.messages(ChoiceInUrl.class);
    }

    /**
     * @param remarks about what was left out
     */
    record Reading(Choice choice, List<String> remarks) {

        Reading {
            remarks = List.copyOf(remarks);
        }
    }

    static Reading read(FilterInUrl.Reading address, Offer offer, Choice.Usual usual) {
        var reading = new ChoiceInUrl(address, offer, usual);
        return new Reading(reading.choice(), reading.remarks);
    }

    private Choice choice() {
        var figures = figures();
        var period = period(per());
        return new Choice(
                figures,
                view(),
                period,
                against(period),
                group(),
                breakdowns(figures, period),
                order(),
                usual);
    }

    private List<OfferedFigure> figures() {
        var asked = listed(Choice.FIGURES);
        var known = new ArrayList<OfferedFigure>();
        for (String code : asked) {
            figure(code)
                    .ifPresentOrElse(
                            known::add, () -> say("unknown.figure", FilterInUrl.shown(code)));
        }
        if (known.size() > Choice.MOST_FIGURES) {
            say("too-many.figures", Choice.MOST_FIGURES);
        }
        return known.isEmpty()
                ? usual.figures()
                : known.stream().distinct().limit(Choice.MOST_FIGURES).toList();
    }

    private Optional<OfferedFigure> figure(String code) {
        return offer.figures().stream()
                .filter(one -> one.code().equalsIgnoreCase(code))
                .findFirst();
    }

    private View view() {
        var asked = address.other(Choice.VIEW).orElse(View.TABLE.code());
        return View.ofCode(asked)
                .orElseGet(
                        () -> {
                            say("unknown.view", FilterInUrl.shown(asked));
                            return View.TABLE;
                        });
    }

    private PeriodType per() {
        var asked = address.other(Choice.PER);
        if (asked.isEmpty()) {
            return address.other(Choice.PERIOD)
                    .flatMap(Period::tryParse)
                    .map(Period::type)
                    .orElse(usual.per());
        }
        if (asked.get().equalsIgnoreCase(Choice.YEAR)) {
            return PeriodType.YEAR;
        }
        if (asked.get().equalsIgnoreCase(Choice.QUARTER)) {
            return PeriodType.QUARTER;
        }
        say("unknown.per", FilterInUrl.shown(asked.get()));
        return usual.per();
    }

    private Period period(PeriodType per) {
        return known(Choice.PERIOD, per, usual.of(per));
    }

    /** Of the same length, and before the other. */
    private Period against(Period period) {
        var earlier = period.previous();
        var found = known(Choice.AGAINST, period.type(), earlier);
        if (found.compareTo(period) >= 0) {
            say("not-earlier", language.period(found), language.period(earlier));
            return earlier;
        }
        return found;
    }

    private Period known(String name, PeriodType per, Period otherwise) {
        var asked = address.other(name);
        if (asked.isEmpty()) {
            return otherwise;
        }
        var offered = per == PeriodType.YEAR ? offer.years() : offer.quarters();
        return Period.tryParse(asked.get())
                .filter(offered::contains)
                .orElseGet(
                        () -> {
                            say(
                                    "unknown.period",
                                    FilterInUrl.shown(asked.get()),
                                    language.period(otherwise));
                            return otherwise;
                        });
    }

    private PeerGroup group() {
        var asked = address.other(Choice.GROUP);
        var programme = offer.groups().programme();
        if (asked.isEmpty()) {
            return programme;
        }
        return offer.groups()
                .ofCode(asked.get())
                .orElseGet(
                        () -> {
                            say("unknown.group", shownLonger(asked.get()));
                            return programme;
                        });
    }

    /** A name of a province is longer than a code. */
    private static String shownLonger(String asked) {
        return asked.length() <= LONGEST_NAME ? asked : asked.substring(0, LONGEST_NAME) + "…";
    }

    private List<Breakdown> breakdowns(List<OfferedFigure> figures, Period period) {
        var tokens = offer.tokens().apply(figures);
        var parts = new ArrayList<Breakdown>();
        for (String asked : listed(Choice.BREAKDOWNS)) {
            var token = asked.replaceFirst(Choice.VALUE_SIGN + ".*", "");
            if (!tokens.contains(token)) {
                say("unknown.breakdown", name(token));
            } else if (parts.stream().noneMatch(one -> one.token().equals(token))) {
                part(asked, new Offer.Part(figures, token, period)).ifPresent(parts::add);
            }
        }
        if (parts.size() > Choice.MOST_BREAKDOWNS) {
            say("too-many.breakdowns", Choice.MOST_BREAKDOWNS);
        }
        return parts.subList(0, Math.min(parts.size(), Choice.MOST_BREAKDOWNS));
    }

    private String name(String token) {
        return Characteristic.of(token)
                .map(one -> one.name(language))
                .orElse(FilterInUrl.shown(token));
    }

    /** The first of its values where none is asked for; empty where it has none. */
    private Optional<Breakdown> part(String asked, Offer.Part part) {
        var values = offer.values().apply(part);
        int sign = asked.indexOf(Choice.VALUE_SIGN);
        var usualValue = values.stream().findFirst();
        if (sign < 0 || usualValue.isEmpty()) {
            return usualValue;
        }
        var wanted = asked.substring(sign + 1);
        var found = values.stream().filter(one -> one.value().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            say(
                    "unknown.value",
                    FilterInUrl.shown(wanted),
                    name(part.token()),
                    ValueNames.of(usualValue.get(), language));
        }
        return found.or(() -> usualValue);
    }

    private Order order() {
        var asked = address.other(Choice.ORDER).orElse(Order.NAME.code());
        return Order.ofCode(asked)
                .orElseGet(
                        () -> {
                            say("unknown.order", FilterInUrl.shown(asked));
                            return Order.NAME;
                        });
    }

    private List<String> listed(String name) {
        return address.other(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private void say(String key, Object... arguments) {
        remarks.add(messages.say(key, arguments));
    }
}
