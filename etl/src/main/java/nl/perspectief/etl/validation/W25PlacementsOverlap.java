package nl.perspectief.etl.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.sheet.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * Paid placements of one trajectory that run together for more than a month. One job was entered
 * twice, or an end was forgotten; unless they are two small jobs with two employers.
 */
final class W25PlacementsOverlap implements RowRule {

    /** As many days as a gap between two placements may last and still be bridged. */
    private static final int DAYS_ALLOWED = 31;

    /** What one can work beside each other, by the law on working hours. */
    private static final BigDecimal HOURS_ALLOWED = BigDecimal.valueOf(48);

    /** Not by the place of the row: the order in which rows stand changes nothing. */
    private static final Comparator<Term> BY_CONTENT =
            Comparator.comparing(Term::from)
                    .thenComparing(Term::to)
                    .thenComparing(Term::hours, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            Term::employer, Comparator.nullsFirst(Comparator.naturalOrder()));

    private static final Set<String> UNPAID = Set.of("PROEFPLAATSING", "STAGE", "VRIJWILLIG");

    /** A placement with its first and last day; the Peildatum when it still runs. */
    private record Term(
            TypedRow row,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal hours,
            @Nullable String employer) {

        /** Whether they are two jobs that one person can have. */
        boolean isBeside(Term other) {
            return hours != null
                    && other.hours != null
                    && hours.add(other.hours).compareTo(HOURS_ALLOWED) <= 0
                    && employer != null
                    && other.employer != null
                    && !employer.equals(other.employer);
        }

        long daysTogether(Term other) {
            var first = from.isAfter(other.from) ? from : other.from;
            var last = to.isBefore(other.to) ? to : other.to;
            return ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        terms(judged, sheet).values().forEach(terms -> judge(sheet, terms));
    }

    private static void judge(Judged.Sheet sheet, List<Term> terms) {
        var column = sheet.column("placement_start");
        partners(terms)
                .forEach(
                        (term, others) -> {
                            var group = sheet.fault(Fault.W25, term.row(), column);
                            others.forEach(
                                    other ->
                                            group.beside(
                                                    sheet.title(),
                                                    other.row().number(),
                                                    column.at()));
                            group.found(Days.shown(term.from()))
                                    .with(
                                            "rij",
                                            Integer.toString(others.getFirst().row().number()));
                        });
    }

    /** Each is compared with the one before it that lasts longest, so that many stay few. */
    private static Map<Term, List<Term>> partners(List<Term> terms) {
        terms.sort(BY_CONTENT);
        Map<Term, List<Term>> partners = new LinkedHashMap<>();
        Term longest = terms.getFirst();
        for (var term : terms.subList(1, terms.size())) {
            if (longest.daysTogether(term) > DAYS_ALLOWED && !longest.isBeside(term)) {
                partners.computeIfAbsent(longest, _ -> new ArrayList<>()).add(term);
                partners.computeIfAbsent(term, _ -> new ArrayList<>()).add(longest);
            }
            longest = term.to().isAfter(longest.to()) ? term : longest;
        }
        return partners;
    }

    private static Map<String, List<Term>> terms(Judged judged, Judged.Sheet sheet) {
        int number = sheet.column("trajectory_number").position();
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        for (var row : sheet.rows()) {
            var trajectory = row.text(number);
            var term = term(judged, sheet, row);
            if (trajectory != null && term != null) {
                terms.computeIfAbsent(trajectory, _ -> new ArrayList<>()).add(term);
            }
        }
        return terms;
    }

    private static @Nullable Term term(Judged judged, Judged.Sheet sheet, TypedRow row) {
        var from = row.date(sheet.column("placement_start").position());
        var to = row.date(sheet.column("placement_end").position());
        var type = row.text(sheet.column("placement_type").position());
        if (from == null || type != null && UNPAID.contains(type)) {
            return null;
        }
        boolean hasEnded = to != null && to.isBefore(judged.referenceDate());
        return new Term(
                row,
                from,
                hasEnded && to != null ? to : judged.referenceDate(),
                row.decimal(sheet.column("hours_per_week").position()),
                row.text(sheet.column("employer_number").position()));
    }
}
