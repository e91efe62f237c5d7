package nl.perspectief.etl.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.sheet.TypedRow;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.sql.DeliveryInput;
import org.jspecify.annotations.Nullable;

/**
 * Takes young people out who asked for it: their landed rows now, and whatever is read of them
 * later. Only the keyed pseudonym is kept. Broken off, it goes on at the next run; done twice,
 * nothing changes.
 */
public final class Erasures {

    /** The column that says whose row it is, in every sheet with rows of young people. */
    private static final String PERSON = "trajectory_number";

    private static final List<String> SHEETS = List.of("trajectories", "placements");

    private static final Set<String> PROGRAMMES = Set.of("BOTOC", "IMPULS_SZW");

    private final ErasureRegister register;
    private final RegisterQueries queries;
    private final Landing landing;
    private final OriginalsTerm originals;
    private final CheckContext context;

    Erasures(
            ErasureRegister register,
            RegisterQueries queries,
            Landing landing,
            OriginalsTerm originals,
            CheckContext context) {
        this.register = register;
        this.queries = queries;
        this.landing = landing;
        this.originals = originals;
        this.context = context;
    }

    /**
     * Takes a person out. To be called while nobody runs.
     *
     * @param trajectoryNumber as it stands in the workbook; it is not kept
     * @param reason without anything a person could be known by
     * @throws DataFolderException when there is no such programme or municipality
     */
    public Erased erase(
            String programme,
            String municipalityCode,
            String trajectoryNumber,
            String reason,
            Actor actor) {
        requireKnown(programme, municipalityCode);
        var person = landing.rekeyed(programme, municipalityCode, PERSON, trajectoryNumber);
        return carryOut(register.ask(programme, municipalityCode, person, reason, actor));
    }

    /** Goes on with what was broken off; before figures are made. */
    public void finish() {
        register.unfinished().forEach(this::carryOut);
    }

    private void requireKnown(String programme, String municipalityCode) {
        boolean isKnown =
                PROGRAMMES.contains(programme)
                        && context.municipalities().stream()
                                .anyMatch(one -> one.code().equals(municipalityCode));
        if (!isKnown) {
            throw new DataFolderException(
                    "Er is geen gemeente %s in programma %s. Schrijf ze als GM0363 en BOTOC."
                            .formatted(municipalityCode, programme),
                    null);
        }
    }

    private Erased carryOut(Erasure erasure) {
        var programme = erasure.programme();
        var municipality = erasure.municipalityCode();
        var deliveries = queries.asCounted(landing, programme, municipality);
        long rows = 0;
        for (var delivery : deliveries) {
            for (var sheet : SHEETS) {
                rows += takenOut(delivery, sheet, erasure);
            }
        }
        int removed = originals.removeNotCounting(programme, municipality);
        int kept = originals.stored(programme, municipality);
        register.finished(erasure);
        return new Erased(erasure.id(), rows, deliveries.size(), removed, kept);
    }

    private long takenOut(DeliveryInput delivery, String sheet, Erasure erasure) {
        var folder = delivery.folder();
        if (folder == null) {
            return 0;
        }
        var left = landing.erase(folder, sheet, PERSON, Set.of(erasure.person()));
        return left.isPresent()
                ? register.recount(delivery.deliveryId(), sheet, left.getAsLong())
                : 0;
    }

    /** A workbook without the rows of those who are on the list; they are counted as left out. */
    Delivered without(Delivered delivered) {
        var cover = delivered.cover();
        var persons = register.persons(cover.programme(), cover.municipalityCode());
        if (persons.isEmpty()) {
            return delivered;
        }
        Map<String, DeliveredSheet> sheets = new LinkedHashMap<>();
        delivered
                .sheets()
                .forEach((name, sheet) -> sheets.put(name, without(sheet, delivered, persons)));
        return new Delivered(cover, delivered.definition(), sheets);
    }

    private DeliveredSheet without(DeliveredSheet sheet, Delivered delivered, Set<String> persons) {
        var column =
                sheet.definition().columns().stream()
                        .filter(one -> one.name().equals(PERSON))
                        .findFirst();
        if (column.isEmpty()) {
            return sheet;
        }
        int position = column.get().position();
        List<TypedRow> kept = new ArrayList<>();
        for (var row : sheet.rows()) {
            if (!isOneOf(persons, row.text(position), delivered)) {
                kept.add(row);
            }
        }
        return kept.size() == sheet.rows().size() ? sheet : left(sheet, kept);
    }

    private boolean isOneOf(Set<String> persons, @Nullable String number, Delivered delivered) {
        var cover = delivered.cover();
        return number != null
                && persons.contains(
                        landing.rekeyed(
                                cover.programme(), cover.municipalityCode(), PERSON, number));
    }

    private static DeliveredSheet left(DeliveredSheet sheet, List<TypedRow> kept) {
        Map<String, Long> leftOut = new HashMap<>(sheet.leftOut());
        leftOut.merge(ErasureRegister.ERASED, (long) sheet.rows().size() - kept.size(), Long::sum);
        return new DeliveredSheet(
                sheet.definition(),
                sheet.title(),
                sheet.columns(),
                sheet.headings(),
                kept,
                leftOut);
    }
}
