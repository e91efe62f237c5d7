package nl.perspectief.etl.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.etl.template.OtherContainers;
import nl.perspectief.etl.template.WorkbookContent;
import nl.perspectief.etl.template.WorkbookWriter;

/** Writes faulty/: a file for every way in which a delivery is not accepted, and what to expect. */
final class FaultyFiles {

    /** Few enough to be looked through by eye. */
    private static final SampleRequest SMALL =
            new SampleRequest(0, 0, 45, SampleRequest.USUAL_SEED);

    private static final String ROWS_OF_PERSONS = "GM0141";
    private static final String COHORT_TABLE = "GM0983";

    private final Path folder;
    private final List<Expected> expected = new ArrayList<>();

    private FaultyFiles(Path folder) {
        this.folder = folder;
    }

    /** What becomes of a file, and why. */
    private record Expected(String file, String outcome, String rules, String sentence) {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        new FaultyFiles(folder).write();
    }

    private void write() throws IOException {
        var persons = sound(ROWS_OF_PERSONS, Scenario.smooth());
        for (var fault : Faults.inRows()) {
            write(fault, persons);
        }
        for (var fault : Faults.inCohorts()) {
            write(fault, sound(COHORT_TABLE, Scenario.ofSample()));
        }
        writeContainers(WorkbookWriter.bytes(persons));
        writeExpected();
    }

    /** The workbook that is sound before it is spoilt. */
    private static WorkbookContent sound(String municipalityCode, Scenario scenario) {
        var participant =
                Participants.ofReference().stream()
                        .filter(each -> each.programme().equals("IMPULS_SZW"))
                        .filter(each -> each.municipalityCode().equals(municipalityCode))
                        .findFirst()
                        .orElseThrow();
        return new Deliveries(participant, scenario, SMALL)
                .all().stream()
                        .filter(delivery -> delivery.quarter().equals(Faults.QUARTER))
                        .map(SampleWorkbook::content)
                        .findFirst()
                        .orElseThrow();
    }

    private void write(Fault fault, WorkbookContent sound) {
        var draft = new Draft(sound);
        fault.spoil().accept(draft);
        var file = fault.file() + ".xlsx";
        WorkbookWriter.write(draft.content(), folder.resolve(file));
        expected.add(new Expected(file, fault.outcome(), fault.rules(), fault.sentence()));
    }

    private void writeContainers(byte[] sound) throws IOException {
        refuse("leeg.xlsx", new byte[0], "Het bestand is leeg.");
        refuse(
                "geen_werkboek.xlsx",
                text("Dit is een tekst en geen werkboek.\n"),
                "Een tekst met de naam van een werkboek.");
        refuse(
                "csv_met_andere_naam.xlsx",
                text("Trajectnummer;Datum aanmelding\nT0001;01-04-2025\n"),
                "Een CSV-bestand met de naam van een werkboek.");
        refuse(
                "webpagina.xls",
                text("<html><body><table><tr><td>Trajectnummer</td></tr></table></body></html>\n"),
                "Een webpagina met de naam van een werkboek.");
        refuse(
                "opendocument.ods",
                OtherContainers.openDocument(SampleWorkbook.MARK),
                "Een werkboek van LibreOffice in zijn eigen formaat.");
        refuse(
                "halve_download.xlsx",
                Arrays.copyOf(sound, sound.length / 2),
                "De tweede helft van het bestand ontbreekt.");
        refuse(
                "oud_formaat.xls",
                OtherContainers.oldFormat(SampleWorkbook.MARK),
                "Een werkboek in het formaat van Excel 97.");
        refuse(
                "versleuteld.xlsx",
                OtherContainers.encrypted(sound),
                "Een werkboek met een wachtwoord.");
        refuse(
                "zipbom.xlsx",
                OtherContainers.zipBomb(sound),
                "Klein op de schijf, reusachtig na het uitpakken.");
        put(
                new Expected(
                        "macro.xlsm", "QUARANTINED", "", "Een werkboek met een deel voor macro's."),
                OtherContainers.withMacros(sound));
    }

    private void refuse(String file, byte[] bytes, String sentence) throws IOException {
        put(new Expected(file, "REFUSED", "", sentence), bytes);
    }

    private void put(Expected one, byte[] bytes) throws IOException {
        Files.write(folder.resolve(one.file()), bytes);
        expected.add(one);
    }

    private void writeExpected() throws IOException {
        expected.sort(Comparator.comparing(Expected::file));
        var csv = new StringBuilder("file,outcome,rules\n");
        var readme = new StringBuilder(Texts.read("/sample/faulty.md"));
        for (var one : expected) {
            csv.append("%s,%s,%s\n".formatted(one.file(), one.outcome(), one.rules()));
            readme.append(
                    "| `%s` | %s | %s | %s |\n"
                            .formatted(one.file(), one.outcome(), one.rules(), one.sentence()));
        }
        Files.writeString(folder.resolve("expected.csv"), csv);
        Files.writeString(folder.resolve("README.md"), readme);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
