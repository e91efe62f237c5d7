package nl.perspectief.etl.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;

/** Makes the workbook that a municipality fills in, in the newest template version. */
public final class TemplateMaker {

    private static final List<String> INTRODUCTION =
            List.of(
                    "Eén werkboek per gemeente, programma en kwartaal. Vul eerst het Voorblad in, dan de andere bladen. Lever het werkboek aan binnen zes weken na het einde van het kwartaal.",
                    "Een kolom met een * is verplicht. Klik op een kop voor uitleg. Kies waar dat kan een waarde uit de lijst; alle waarden staan ook op het blad Codelijsten.",
                    "Zet nergens een BSN, naam, adres of geboortedatum in. Personen staan er alleen in onder een pseudoniem dat u zelf maakt.",
                    "Weet u iets niet, kies dan Onbekend of laat de cel leeg. Schat geen aantallen en schrijf geen <5: wij ontvangen het echte aantal.",
                    "Laat de namen van bladen en kolommen staan, en voeg geen kolommen toe. Een blad zonder rijen telt als nul.");

    private TemplateMaker() {}

    /** Writes the workbook; a file of that name is replaced. */
    public static void write(TemplateRequest request, Path file) {
        WorkbookWriter.write(content(request), file);
    }

    /**
     * The workbook with rows filled in already.
     *
     * @param known by canonical name of the sheet; sheets that the workbook does not ask are left
     *     out
     */
    public static byte[] bytes(
            TemplateRequest request, Map<String, List<Map<String, Object>>> known) {
        var empty = content(request);
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>(empty.rows());
        rows.replaceAll((sheet, none) -> known.getOrDefault(sheet, none));
        return WorkbookWriter.bytes(
                new WorkbookContent(
                        empty.definition(),
                        empty.opening(),
                        empty.cover(),
                        rows,
                        empty.departures(),
                        empty.explained()));
    }

    static WorkbookContent content(TemplateRequest request) {
        var definition = WorkbookDefinition.newest(request.programme());
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        for (var sheet : definition.sheets()) {
            if (isAsked(sheet, request)) {
                rows.put(sheet.name(), rows(sheet, request));
            }
        }
        return new WorkbookContent(
                definition, opening(request), cover(definition, request), rows, Set.of(), true);
    }

    /** The sheets of this way of delivering; those of a survey only in their own quarters. */
    private static boolean isAsked(SheetDefinition sheet, TemplateRequest request) {
        var quarter = request.quarter();
        return sheet.kind() != SheetDefinition.Kind.COVER
                && sheet.in(request.deliveryMode()) != SheetDefinition.Presence.ABSENT
                && (quarter == null || sheet.askedIn(quarter.number()));
    }

    private static List<Map<String, Object>> rows(SheetDefinition sheet, TemplateRequest request) {
        var quarter = request.quarter();
        return request.example() && quarter != null
                ? ExampleRows.of(sheet, quarter.lastDay())
                : List.of();
    }

    private static List<String> opening(TemplateRequest request) {
        List<String> lines = new ArrayList<>();
        lines.add(
                request.example()
                        ? "Voorbeeld: alle rijen in dit werkboek zijn verzonnen"
                        : "Kwartaallevering "
                                + request.programme()
                                + ": zo vult u dit werkboek in");
        lines.addAll(INTRODUCTION);
        return lines;
    }

    private static Map<String, Object> cover(
            WorkbookDefinition definition, TemplateRequest request) {
        Map<String, Object> cover = new HashMap<>();
        cover.put("programme", definition.programme());
        cover.put("template_version", definition.version());
        cover.put("delivery_mode", request.deliveryMode());
        var municipality = request.municipality();
        if (municipality != null) {
            cover.put("municipality", municipality.name());
            cover.put("municipality_code", municipality.code());
        }
        var quarter = request.quarter();
        if (quarter != null) {
            cover.put("period", quarter.toString());
            cover.put("reference_date", quarter.lastDay());
        }
        if (request.example()) {
            cover.put("remarks", "Fictieve voorbeeldgegevens");
            cover.put("mailbox", "team@voorbeeldgemeente.example");
        }
        return cover;
    }
}
