package nl.perspectief.sql;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as the register knows it, handed to the warehouse.
 *
 * @param version 1, 2, … within programme, municipality and quarter; null unless submitted
 * @param state IMPORTED (its rows count), or another state: then only the delivery grid and the
 *     completeness tell of it
 * @param deliveryMode A or B; null when it could not be read
 * @param referenceDate the Peildatum; null when it could not be read
 * @param deliveredOn the day of receipt, or the Voorblad's Datum aanlevering in a run with a fixed
 *     day
 * @param folder where its Parquet files lie; null unless IMPORTED
 * @param sheets canonical names of the sheets that were landed, each {@code <sheet>.parquet} in the
 *     folder
 * @param landedUnder what the definitions are known by under which its rows were landed; null when
 *     that is not known
 * @param jointSince the Voorblad's Gezamenlijke werkwijze sinds; null = not yet
 */
public record DeliveryInput(
        long deliveryId,
        String sha256,
        String programme,
        String municipalityCode,
        Quarter quarter,
        @Nullable Integer version,
        String state,
        @Nullable String deliveryMode,
        @Nullable LocalDate referenceDate,
        LocalDate deliveredOn,
        @Nullable Path folder,
        List<String> sheets,
        @Nullable String landedUnder,
        @Nullable LocalDate jointSince) {

    public DeliveryInput {
        sheets = List.copyOf(sheets);
    }

    /** Without joint working, and rows of which nobody said under which definitions. */
    public DeliveryInput(
            long deliveryId,
            String sha256,
            String programme,
            String municipalityCode,
            Quarter quarter,
            @Nullable Integer version,
            String state,
            @Nullable String deliveryMode,
            @Nullable LocalDate referenceDate,
            LocalDate deliveredOn,
            @Nullable Path folder,
            List<String> sheets) {
        this(
                deliveryId,
                sha256,
                programme,
                municipalityCode,
                quarter,
                version,
                state,
                deliveryMode,
                referenceDate,
                deliveredOn,
                folder,
                sheets,
                null,
                null);
    }

    /** Whether its rows count. */
    boolean isImported() {
        return state.equals("IMPORTED");
    }

    boolean isOf(String aProgramme, String aMunicipalityCode) {
        return programme.equals(aProgramme) && municipalityCode.equals(aMunicipalityCode);
    }

    /** Its landed files, by sheet; none unless it was landed. */
    Map<String, Path> files() {
        Map<String, Path> files = new LinkedHashMap<>();
        if (folder != null) {
            for (String sheet : sheets) {
                files.put(sheet, folder.resolve(sheet + ".parquet"));
            }
        }
        return files;
    }
}
