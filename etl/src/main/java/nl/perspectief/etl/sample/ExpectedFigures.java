package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The answer book: expected.csv, to be compared with an export. Every measure of every indicator by
 * programme, municipality and period; and by each breakdown of the indicator alone, of the
 * programme and the years only, for that proves the breakdown as well.
 */
final class ExpectedFigures {

    static final String HEADER =
            "indicator,measure,programme,municipality_code,period,breakdown_1,value_1,"
                    + "breakdown_2,value_2,numerator,denominator,value,status";

    private static final String ALL = "ALL";

    /**
     * It has no figure without breakdown, so its breakdown is given for everyone and every period.
     */
    private static final String ONLY_BY_DIRECTION = "SAM-08";

    private final List<Counted> counted;
    private final StringBuilder csv = new StringBuilder(HEADER).append('\n');

    private ExpectedFigures(List<Counted> counted) {
        this.counted =
                counted.stream()
                        .sorted(
                                Comparator.comparing(
                                        (Counted one) -> one.participant().municipalityCode()))
                        .toList();
    }

    /**
     * Rows by indicator, measure, programme, part (everyone first), municipality (ALL first),
     * quarters then years.
     */
    static String csv(List<Counted> counted) {
        var figures = new ExpectedFigures(counted);
        for (var definition : Definition.all()) {
            for (var name : definition.measures()) {
                for (var programme : figures.programmes()) {
                    figures.write(new Measure(definition, name), programme);
                }
            }
        }
        return figures.csv.toString();
    }

    private List<String> programmes() {
        return counted.stream()
                .map(one -> one.participant().programme())
                .distinct()
                .sorted()
                .toList();
    }

    private void write(Measure measure, String programme) {
        var taking =
                counted.stream()
                        .filter(one -> one.participant().programme().equals(programme))
                        .toList();
        var everyone = new Subject(measure, programme, Part.EVERYONE);
        writeTogether(everyone, taking, Period.of(quarters(taking)));
        writeApart(everyone, taking);
        for (var breakdown : measure.definition().breakdowns()) {
            for (var part : partsBy(breakdown, measure.definition())) {
                var subject = new Subject(measure, programme, part);
                if (measure.indicator().equals(ONLY_BY_DIRECTION)) {
                    writeTogether(subject, taking, Period.of(quarters(taking)));
                    writeApart(subject, taking);
                } else {
                    writeTogether(subject, taking, Period.years(quarters(taking)));
                }
            }
        }
    }

    private record Subject(Measure measure, String programme, Part part) {}

    /** Those that occur in any measure of the indicator, in either programme. */
    private Set<Part> partsBy(String breakdown, Definition definition) {
        Set<Part> parts = new TreeSet<>();
        for (var one : counted) {
            for (var name : definition.measures()) {
                for (var part : one.parts(new Measure(definition, name))) {
                    if (part.breakdown().equals(breakdown)) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    private static List<Quarter> quarters(List<Counted> taking) {
        return taking.stream()
                .flatMap(one -> one.participant().quarters().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void writeTogether(Subject subject, List<Counted> taking, List<Period> periods) {
        for (var period : periods) {
            write(subject, ALL, period, figure(subject, taking, period));
        }
    }

    private void writeApart(Subject subject, List<Counted> taking) {
        for (var one : taking) {
            var code = one.participant().municipalityCode();
            for (var period : Period.of(one.participant().quarters())) {
                write(subject, code, period, figure(subject, List.of(one), period));
            }
        }
    }

    private static Figure figure(Subject subject, List<Counted> taking, Period period) {
        var measure = subject.measure();
        var expected =
                taking.stream()
                        .filter(one -> one.isExpected(measure, subject.part(), period))
                        .toList();
        if (expected.isEmpty() || !measure.appliesTo(subject.part())) {
            return Figure.NOT_APPLICABLE;
        }
        List<Tally> delivered =
                expected.stream()
                        .map(one -> one.tally(measure, subject.part(), period))
                        .flatMap(Optional::stream)
                        .toList();
        return delivered.isEmpty() ? Figure.NOT_DELIVERED : measure.figure(Tally.sum(delivered));
    }

    private void write(Subject subject, String municipalityCode, Period period, Figure figure) {
        List<String> fields = new ArrayList<>();
        fields.add(subject.measure().indicator());
        fields.add(subject.measure().name());
        fields.add(subject.programme());
        fields.add(municipalityCode);
        fields.add(period.toString());
        fields.add(subject.part().breakdown());
        fields.add(subject.part().value());
        fields.addAll(List.of("", ""));
        fields.add(figure.numerator() == null ? "" : figure.numerator().toString());
        fields.add(plain(figure.denominator()));
        fields.add(plain(figure.value()));
        fields.add(figure.status());
        csv.append(String.join(",", fields)).append('\n');
    }

    private static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
