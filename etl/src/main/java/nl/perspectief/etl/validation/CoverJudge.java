package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.perspectief.etl.definition.CodeList;
import nl.perspectief.etl.definition.Normalised;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.FindingGroup;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.mapping.CoverFields;
import nl.perspectief.etl.mapping.CoverMapper;
import nl.perspectief.etl.mapping.QuarterTexts;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** E01 and part of E19: whose delivery is it, of which programme and which quarter? */
final class CoverJudge {

    /** Whose delivery it is. */
    record Identity(String programme, CheckContext.Municipality municipality, Quarter quarter) {}

    private static final Pattern LIST = Pattern.compile("\\s*[,;/+&]\\s*|\\s+(?:en|and)\\s+");

    private final CoverFields fields;
    private final Municipalities municipalities;
    private final Findings findings;

    CoverJudge(CoverFields fields, Municipalities municipalities, Findings findings) {
        this.fields = fields;
        this.municipalities = municipalities;
        this.findings = findings;
    }

    /** Which of the three is not on the Voorblad at all, as Dutch words; empty when none is. */
    static List<String> missing(CoverFields fields) {
        Map<String, Boolean> filled = new LinkedHashMap<>();
        filled.put("programma", !fields.text("programme").isEmpty());
        filled.put(
                "gemeente",
                !fields.text("municipality").isEmpty()
                        || !fields.text("municipality_code").isEmpty());
        filled.put("rapportageperiode", !fields.text("period").isEmpty());
        return filled.entrySet().stream()
                .filter(e -> !e.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Null when one of the three is unknown; then there is a finding E01. */
    @Nullable Identity identity() {
        var programme = programme();
        var municipality = municipality();
        var quarter = quarter();
        return programme == null || municipality == null || quarter == null
                ? null
                : new Identity(programme, municipality, quarter);
    }

    private @Nullable String programme() {
        var known = several("programme", text -> Optional.ofNullable(programmeOf(text)));
        if (known.isEmpty()) {
            report(Fault.E01_PROGRAMME, "programme");
            return null;
        }
        reportSeveral(Fault.E19_PROGRAMMES, "programme", known);
        return known.getFirst();
    }

    /** The programme that is written so; null when none is. */
    static @Nullable String programmeOf(String text) {
        var plain = Normalised.text(text).replace(" ", "");
        for (var code : CodeList.named("PROGRAMME").codes()) {
            List<String> spellings = new ArrayList<>(code.variants());
            spellings.add(code.code());
            if (spellings.stream()
                    .anyMatch(s -> Normalised.text(s).replace(" ", "").equals(plain))) {
                return code.code();
            }
        }
        return null;
    }

    private @Nullable Quarter quarter() {
        var known = several("period", QuarterTexts::read);
        if (known.isEmpty()) {
            report(Fault.E01_PERIOD, "period");
            return null;
        }
        reportSeveral(Fault.E19_QUARTERS, "period", known.stream().map(Quarter::toString).toList());
        return known.stream()
                .filter(this::endsOnReferenceDate)
                .findFirst()
                .orElse(known.getFirst());
    }

    /** Of several quarters, the one the rest of the Voorblad is about. */
    private boolean endsOnReferenceDate(Quarter quarter) {
        var last = quarter.lastDay();
        return last.equals(CoverMapper.value(fields, "reference_date", last, findings.apart()));
    }

    private CheckContext.@Nullable Municipality municipality() {
        var byCode =
                several(
                        "municipality_code",
                        text -> Optional.ofNullable(municipalities.byCode(text)));
        var byName =
                several("municipality", text -> Optional.ofNullable(municipalities.byName(text)));
        reportMunicipalities("municipality_code", byCode);
        reportMunicipalities("municipality", byName);
        var code = fields.text("municipality_code");
        var name = fields.text("municipality");
        if (byCode.isEmpty() && (!code.isEmpty() || byName.isEmpty())) {
            report(Fault.E01_MUNICIPALITY, code.isEmpty() ? "municipality" : "municipality_code");
            return null;
        }
        var found = byCode.isEmpty() ? byName.getFirst() : byCode.getFirst();
        boolean agrees =
                name.isEmpty()
                        || byName.contains(found)
                        || byName.isEmpty() && Municipalities.isNearly(name, found);
        if (!agrees) {
            report(Fault.E01_NAME_AND_CODE, "municipality")
                    .with("code", found.code())
                    .with("gemeente", found.name());
            return null;
        }
        return found;
    }

    private void reportMunicipalities(
            String column, SequencedSet<CheckContext.Municipality> several) {
        reportSeveral(
                Fault.E19_MUNICIPALITIES,
                column,
                several.stream().map(CheckContext.Municipality::name).toList());
    }

    /**
     * What the value of a label names: the whole text, else the parts of a list; and what stands
     * beside it or at the same label further down, if it names one too.
     */
    private <T> SequencedSet<T> several(String column, Function<String, Optional<T>> known) {
        SequencedSet<T> several = new LinkedHashSet<>();
        var text = fields.text(column);
        var whole = known.apply(text);
        whole.ifPresent(several::add);
        if (whole.isEmpty()) {
            LIST.splitAsStream(text).forEach(part -> known.apply(part).ifPresent(several::add));
        }
        if (!several.isEmpty()) {
            fields.otherTexts(column).forEach(t -> known.apply(t).ifPresent(several::add));
        }
        return several;
    }

    private void reportSeveral(Fault fault, String column, Collection<String> several) {
        if (several.size() > 1) {
            report(fault, column, String.join(" en ", several));
        }
    }

    private FindingGroup report(Fault fault, String column) {
        return report(fault, column, Shown.open(fields.text(column)));
    }

    private FindingGroup report(Fault fault, String column, String found) {
        var field = fields.fields().get(column);
        var label = field == null ? fields.definition().column(column).header() : field.label();
        var group = findings.about(fault, fields.title(), label).found(found);
        return field == null ? group : group.at(field.value().row(), field.value().column());
    }
}
