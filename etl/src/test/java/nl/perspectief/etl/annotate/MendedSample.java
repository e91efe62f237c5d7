package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;

/** The faulty sample with more faults, as its sender mends it: three cells are typed anew. */
final class MendedSample {

    private MendedSample() {}

    static Path of(Path sample, Path to) throws IOException {
        // a package that may be written is written when it is closed
        var copy = Files.copy(sample, to.resolveSibling("kopie-" + to.getFileName()));
        var workbook = Marking.open(copy, PackageAccess.READ_WRITE);
        workbook.getSheet("Trajecten")
                .getRow(1)
                .getCell(1, MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(LocalDate.of(2023, 12, 10));
        Marking.at(workbook, "Plaatsingen", "B3").setCellValue("T0002");
        Marking.at(workbook, "Overleggen", "G2").setCellValue(4);
        return Marking.save(workbook, to);
    }
}
