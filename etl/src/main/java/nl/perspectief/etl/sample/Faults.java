package nl.perspectief.etl.sample;

import static nl.perspectief.etl.sample.Fault.quarantined;
import static nl.perspectief.etl.sample.Fault.refused;
import static nl.perspectief.etl.sample.Fault.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.perspectief.sql.Quarter;

/**
 * The faults of faulty/, at least one for every ERROR rule; all of one quarter, {@link #QUARTER}.
 */
final class Faults {

    static final Quarter QUARTER = Quarter.parse("2025-K2");

    private static final LocalDate PEILDATUM = QUARTER.lastDay();

    /** Valid in form; nobody is known by them. */
    private static final int[] INVENTED_BSNS = {
        123456782, 111222333, 100000009, 100000022, 100000034, 100000046, 100000058, 100000071
    };

    private Faults() {}

    /** Those in a workbook with rows of persons. */
    static List<Fault> inRows() {
        return Stream.of(aboutTheCover(), aboutTheForm(), aboutValues(), aboutRows(), forbidden())
                .flatMap(List::stream)
                .toList();
    }

    /** Those in a workbook with a cohort table. */
    static List<Fault> inCohorts() {
        return List.of(
                returned(
                        "E09_cohorten_tellen_niet_op",
                        "De vier aantallen na zes maanden zijn samen meer dan Gestart in werk.",
                        draft -> {
                            var row = draft.first("cohorts", _ -> true);
                            row.put("in_work_6m", number(row, "started") + 1);
                        }));
    }

    private static List<Fault> aboutTheCover() {
        return List.of(
                returned(
                        "E01_onbekende_gemeente",
                        "De gemeente op het Voorblad bestaat niet.",
                        draft -> {
                            draft.setCover("municipality", "Verzonnenstad");
                            draft.setCover("municipality_code", "GM9998");
                        }),
                returned(
                        "E01_onbekend_programma",
                        "Het programma op het Voorblad bestaat niet.",
                        draft -> draft.setCover("programme", "VERZONNEN")),
                returned(
                        "E15_peildatum",
                        "De peildatum is niet de laatste dag van het kwartaal.",
                        draft -> draft.setCover("reference_date", PEILDATUM.plusDays(1))),
                returned(
                        "E19_sjabloonversie",
                        "De templateversie bestaat niet.",
                        draft -> draft.setCover("template_version", "0.3")),
                refused("geen_voorblad", "Er is geen Voorblad.", Draft::removeCover),
                refused(
                        "voorblad_zonder_kwartaal",
                        "Op het Voorblad staat geen kwartaal.",
                        draft -> draft.setCover("period", null)));
    }

    private static List<Fault> aboutTheForm() {
        return List.of(
                returned(
                        "E02_blad_ontbreekt",
                        "Het blad Plaatsingen ontbreekt.",
                        draft -> draft.removeSheet("placements")),
                returned(
                        "E02_kolom_ontbreekt",
                        "De kolom Startdatum werk ontbreekt.",
                        draft -> draft.removeColumn("placements", "placement_start")));
    }

    private static List<Fault> aboutValues() {
        return List.of(
                returned(
                        "E03_cel_leeg",
                        "Een aanmelddatum is leeg.",
                        draft -> draft.first("trajectories", _ -> true).remove("referral_date")),
                returned(
                        "E03_bevestiging_leeg",
                        "Een plaatsing In dienst heeft geen datum bij Laatst bevestigd op.",
                        draft -> job(draft, "IN_DIENST").remove("last_confirmed")),
                returned(
                        "E04_geen_datum",
                        "Bij Startdatum werk staat een tekst die geen datum is.",
                        draft -> job(draft, "IN_DIENST").put("placement_start", "voorjaar 2025")),
                returned(
                        "E04_onmogelijke_datum",
                        "Bij Startdatum werk staat 31 februari.",
                        draft -> job(draft, "IN_DIENST").put("placement_start", "31-02-2025")),
                returned(
                        "E04_kwartaal_in_plaats_van_datum",
                        "Bij Datum aanmelding staat een kwartaal.",
                        draft ->
                                draft.first("trajectories", _ -> true)
                                        .put("referral_date", "Q1 2025")),
                returned(
                        "E04_kleiner_dan_vijf",
                        "Bij Besproken casussen staat <5.",
                        draft -> draft.first("meetings", _ -> true).put("cases_discussed", "<5")),
                returned(
                        "E04_ongeveer",
                        "Bij Uren per week staat een schatting.",
                        draft -> job(draft, "IN_DIENST").put("hours_per_week", "ca. 20")),
                returned(
                        "E04_onbekende_code",
                        "Het type plaatsing staat niet in de lijst.",
                        draft -> job(draft, "IN_DIENST").put("placement_type", "Vakantiewerk")),
                returned(
                        "E04_kruisje",
                        "Bij Warme overdracht staat een kruisje.",
                        draft -> draft.first("trajectories", _ -> true).put("warm_handover", "x")),
                returned(
                        "E04_foutwaarde",
                        "Bij Datum eerste contact staat #N/B.",
                        draft ->
                                draft.first("trajectories", _ -> true)
                                        .put("first_contact_date", "#N/B")),
                returned(
                        "E04_punt_in_getal",
                        "Bij Uren per week staat 1.234; dat kan twee dingen betekenen.",
                        draft -> job(draft, "IN_DIENST").put("hours_per_week", "1.234")),
                returned(
                        "E04_geen_heel_aantal",
                        "Bij Besproken casussen staat 2,5.",
                        draft -> draft.first("meetings", _ -> true).put("cases_discussed", "2,5")),
                returned(
                        "E13_te_veel_uren",
                        "Bij Uren per week staat 72.",
                        draft ->
                                job(draft, "IN_DIENST")
                                        .put("hours_per_week", BigDecimal.valueOf(72))));
    }

    private static List<Fault> aboutRows() {
        return List.of(
                returned(
                        "E05_einde_voor_begin",
                        "Een plaatsing eindigt voordat zij begint.",
                        draft -> {
                            var job = job(draft, "BEEINDIGD");
                            job.remove("last_confirmed");
                            job.put("placement_end", day(job, "placement_start").minusDays(10));
                        }),
                returned(
                        "E06_datum_na_peildatum",
                        "Een terugkoppeling ligt na de peildatum.",
                        draft ->
                                draft.first("trajectories", _ -> true)
                                        .put("feedback_date", PEILDATUM.plusDays(12))),
                returned(
                        "E07_onbekend_traject",
                        "Een plaatsing noemt een traject dat niet in het werkboek staat.",
                        draft -> job(draft, "IN_DIENST").put("trajectory_number", "T9999")),
                returned(
                        "E08_dubbele_sleutel",
                        "Een plaatsingsnummer komt twee keer voor, met verschillende uren.",
                        draft -> {
                            Map<String, Object> twin = new HashMap<>(job(draft, "IN_DIENST"));
                            twin.put("hours_per_week", BigDecimal.valueOf(11));
                            draft.rows("placements").add(twin);
                        }),
                returned(
                        "E12_deel_groter_dan_geheel",
                        "Er zijn meer casussen doorverwezen dan besproken.",
                        draft -> {
                            var meeting = draft.first("meetings", _ -> true);
                            meeting.put("cases_discussed", 4);
                            meeting.put("referred_to_work_income", 9);
                        }),
                returned(
                        "E14_in_dienst_met_einddatum",
                        "Een plaatsing In dienst heeft een einddatum voor de peildatum.",
                        draft -> job(draft, "BEEINDIGD").put("status", "IN_DIENST")),
                returned(
                        "E16_beeindigd_zonder_einddatum",
                        "Een beëindigde plaatsing heeft geen einddatum.",
                        draft -> job(draft, "BEEINDIGD").remove("placement_end")),
                returned(
                        "E17_bevestigd_voor_start",
                        "Een plaatsing is bevestigd voordat zij begon.",
                        draft -> {
                            var job = job(draft, "IN_DIENST");
                            job.put("last_confirmed", day(job, "placement_start").minusDays(5));
                        }),
                returned(
                        "E18_nummer_zonder_letter",
                        "Een plaatsingsnummer bestaat alleen uit cijfers.",
                        draft -> job(draft, "IN_DIENST").put("placement_number", "1042")),
                returned(
                        "E20_overleg_buiten_kwartaal",
                        "Een overleg ligt voor het begin van het kwartaal.",
                        draft ->
                                draft.first("meetings", _ -> true)
                                        .put("meeting_date", QUARTER.firstDay().minusDays(3))),
                new Fault(
                        "meer_fouten",
                        "RETURNED",
                        "E03 E04 E07",
                        "Drie fouten in één werkboek: alle drie worden genoemd.",
                        draft -> {
                            draft.first("trajectories", _ -> true).remove("referral_date");
                            draft.first("meetings", _ -> true).put("cases_discussed", "<5");
                            job(draft, "IN_DIENST").put("trajectory_number", "T9999");
                        }));
    }

    private static List<Fault> forbidden() {
        return List.of(
                quarantined(
                        "E10_bsn_in_kolom",
                        "Er is een kolom Dossier met verzonnen nummers die geldig zijn als BSN.",
                        draft -> {
                            draft.addColumn("schools", "Dossier");
                            int next = 0;
                            for (var row : draft.rows("schools")) {
                                row.put("Dossier", Integer.toString(INVENTED_BSNS[next]));
                                next = (next + 1) % INVENTED_BSNS.length;
                            }
                        }),
                quarantined(
                        "E10_bsn_in_toelichting",
                        "In de toelichting op het Voorblad staat het woord BSN met een verzonnen nummer.",
                        draft ->
                                draft.setCover(
                                        "remarks",
                                        "Nieuw traject van BSN " + INVENTED_BSNS[0] + ".")),
                returned(
                        "E11_verboden_kolom",
                        "Er is een kolom Achternaam toegevoegd.",
                        draft -> {
                            draft.addColumn("trajectories", "Achternaam");
                            draft.rows("trajectories")
                                    .forEach(row -> row.put("Achternaam", "(verzonnen)"));
                        }));
    }

    private static Map<String, Object> job(Draft draft, String status) {
        Predicate<Map<String, Object>> fits =
                row ->
                        status.equals(row.get("status"))
                                && row.containsKey("last_confirmed")
                                && row.containsKey("hours_per_week")
                                && !PEILDATUM.equals(row.get("placement_end"));
        return draft.first("placements", fits);
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return row.get(column) instanceof LocalDate day ? day : PEILDATUM;
    }

    private static int number(Map<String, Object> row, String column) {
        return row.get(column) instanceof Integer number ? number : 0;
    }
}
