package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.impuls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.etl.workbook.Xlsx;

/** BSNs in the places where they are looked for. */
final class BsnFaults {

    private final List<FaultCase> cases = new ArrayList<>();

    static List<FaultCase> all() {
        var faults = new BsnFaults();
        faults.aboutBsns();
        return faults.cases;
    }

    private void add(
            String about,
            String fault,
            Function<FaultBench, CheckResult> check,
            String outcome,
            String findings) {
        cases.add(new FaultCase(about, fault, check, outcome, findings));
    }

    private void aboutBsns() {
        add(
                "E10",
                "column of six valid BSNs on a sheet that is not read",
                FaultBench.of(impuls().extra(BsnFaults::bsns)),
                "QUARANTINED",
                "E10 Hulpblad!B2,B3,B4,B5,B6,B7");
        add(
                "E10",
                "valid number beside the word BSN",
                FaultBench.of(impuls().extra(x -> x.sheet("Hulp").row("BSN", 123456782))),
                "QUARANTINED",
                "E10 Hulp!B1");
        add(
                "E10",
                "BSN in the explanation on the Voorblad",
                FaultBench.of(impuls().cover("Toelichting", "zie BSN 1234.56.782")),
                "QUARANTINED",
                "E10 Voorblad!B8");
        add(
                "E10",
                "BSN on a very hidden sheet",
                FaultBench.of(
                        impuls().extra(
                                        x ->
                                                x.sheet("oud")
                                                        .row("BSN")
                                                        .row("123456782")
                                                        .state("veryHidden"))),
                "QUARANTINED",
                "E10 oud!A2");
        add(
                "E10",
                "BSN in the file name",
                b -> b.named(impuls(), "bsn 123456782.xlsx"),
                "QUARANTINED",
                "E10");
        add(
                "E10",
                "BSN in the properties of the file",
                FaultBench.of(
                        impuls().extra(
                                        x ->
                                                x.part(
                                                        "docProps/core.xml",
                                                        "<p><title>BSN 123456782</title></p>"))),
                "QUARANTINED",
                "E10");
        add(
                "E10",
                "pseudonyms made of BSNs",
                FaultBench.of(pseudonyms()),
                "QUARANTINED",
                "E10 Scholen!A2,A3,A4,A5,A6,A7");
    }

    private static void bsns(Xlsx workbook) {
        var sheet = workbook.sheet("Hulpblad").row("Nr", "Dossier");
        for (int i = 0; i < FaultMatrixTest.BSNS.size(); i++) {
            sheet.row(i + 1, FaultMatrixTest.BSNS.get(i));
        }
    }

    private static SoundWorkbook pseudonyms() {
        var workbook = impuls().noRows("schools");
        FaultMatrixTest.BSNS.forEach(bsn -> workbook.add("schools", "school_number", "S" + bsn));
        return workbook;
    }
}
