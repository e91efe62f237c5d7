package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** The sheets that tell of the organisation and not of persons. */
final class OrganisationSheets {

    private static final Weights MEETING_TYPES =
            new Weights("PGA 34, ZVH 22, WIJKTAFEL 18, CASUS_V_WI 16, OVERIG 10");
    private static final Weights CHAIRS =
            new Weights("VEILIGHEID 48, WI 22, JEUGD 14, ZORG 10, ONDERWIJS 6");
    private static final Weights SCHOOL_TYPES = new Weights("VO 40, MBO 30, PRO 15, VSO 15");
    private static final List<String> OTHER_PARTNERS =
            List.of("JONGERENWERK", "ONDERWIJS", "POLITIE", "ZVH", "JEUGD", "UWV");

    private static final List<Function> FUNCTIONS =
            List.of(
                    new Function("OUTREACHEND_COACH", 2.2),
                    new Function("JONGERENWERKER", 1.2),
                    new Function("ERVARINGSDESKUNDIGE", 0.4),
                    new Function("CONSULENT_WI", 1.5),
                    new Function("REGISSEUR_V", 0.6));

    /** A function and its fte for every hundred trajectories. */
    private record Function(String code, double ftePerHundred) {}

    private final Profile profile;
    private final Dice dice;
    private final Employers employers;

    OrganisationSheets(Participant participant, Profile profile, long seed) {
        this.profile = profile;
        this.dice =
                Dice.of(seed)
                        .apart("house", participant.programme(), participant.municipalityCode());
        this.employers = Employers.of(participant, profile, seed);
    }

    List<Meeting> meetings(Quarter quarter) {
        var chance = dice.apart("meetings", quarter);
        int count = 4 + chance.below(3) + Math.min(10, profile.trajectories() / 30);
        int days = (int) ChronoUnit.DAYS.between(quarter.firstDay(), quarter.lastDay()) + 1;
        List<LocalDate> dates = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            dates.add(quarter.firstDay().plusDays(chance.below(days)));
        }
        dates.sort(null);
        List<Meeting> meetings = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            meetings.add(meeting(number + 1, dates.get(number), chance));
        }
        return meetings;
    }

    private Meeting meeting(int number, LocalDate date, Dice chance) {
        var type = MEETING_TYPES.draw(chance);
        boolean isJoint = type.equals("CASUS_V_WI");
        var chair = CHAIRS.draw(chance);
        double together = profile.collaborationOn(date);
        Integer discussed = chance.chance(0.04) ? null : chance.between(3, 14);
        return new Meeting(
                "O%02d".formatted(number),
                date,
                type,
                chair,
                isJoint || chair.equals("VEILIGHEID") ? "J" : chance.yesNo(0.8),
                isJoint || chair.equals("WI") ? "J" : chance.yesNo(0.25 + 0.7 * together),
                discussed,
                referred(discussed, 0.1 + 0.35 * together, chance));
    }

    private static @Nullable Integer referred(
            @Nullable Integer discussed, double share, Dice chance) {
        if (discussed == null) {
            return null;
        }
        int referred = 0;
        for (int each = 0; each < discussed; each++) {
            referred += chance.chance(share) ? 1 : 0;
        }
        return referred;
    }

    /** Every sheet but Overleggen that the template asks for, by canonical name. */
    Map<String, List<Map<String, Object>>> others(Quarter quarter) {
        Map<String, List<Map<String, Object>>> sheets = new HashMap<>();
        sheets.put("capacity", capacity(quarter));
        sheets.put("employers", employers(quarter));
        sheets.put("schools", schools(quarter));
        sheets.put("knowledge_reach", knowledgeReach(quarter));
        sheets.put("collaboration", surveyed(quarter));
        sheets.put("support", support(quarter));
        return sheets;
    }

    private List<Map<String, Object>> capacity(Quarter quarter) {
        double size = profile.trajectories() / 100.0;
        var chance = dice.apart("capacity", quarter.year());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var function : FUNCTIONS) {
            double fte = function.ftePerHundred() * size * chance.between(0.8, 1.2);
            long tenths = Math.max(2, (long) (fte * 10));
            rows.add(
                    new Rows()
                            .put("function", function.code())
                            .put("fte", BigDecimal.valueOf(tenths, 1))
                            .row());
        }
        return rows;
    }

    private List<Map<String, Object>> employers(Quarter quarter) {
        var chance = dice.apart("active", quarter);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var employer : employers.all()) {
            rows.add(
                    new Rows()
                            .put("employer_number", employer.number())
                            .put("sector", employer.sector())
                            .put("employer_size", employer.size())
                            .put("local", employer.local())
                            .put("active_in_period", chance.yesNo(0.45))
                            .row());
        }
        return rows;
    }

    private List<Map<String, Object>> schools(Quarter quarter) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int count = 3 + profile.trajectories() % 6;
        for (int number = 1; number <= count; number++) {
            var chance = dice.apart("school", number);
            var type = SCHOOL_TYPES.draw(chance);
            var since = LocalDate.of(2023, 9, 1).plusDays(chance.below(1_300));
            boolean hasAgreement = chance.chance(0.8) && !since.isAfter(quarter.lastDay());
            rows.add(
                    new Rows()
                            .put("school_number", "S%02d".formatted(number))
                            .put("school_type", type)
                            .put("agreement_since", hasAgreement ? since : null)
                            .row());
        }
        return rows;
    }

    private List<Map<String, Object>> knowledgeReach(Quarter quarter) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var domain : List.of("VEILIGHEID", "WI", "JEUGD")) {
            int staff = dice.apart("staff", domain).between(12, 70);
            var chance = dice.apart("reach", domain, quarter);
            double share = 0.1 + 0.6 * profile.collaborationOn(quarter.lastDay());
            rows.add(
                    new Rows()
                            .put("domain", domain)
                            .put("target_staff", staff)
                            .put("active_staff", (int) (staff * share))
                            .put("participations_vng", chance.below(8))
                            .put("participations_ccv", chance.below(6))
                            .put("participations_divosa", chance.below(10))
                            .put("participations_other", chance.below(12))
                            .row());
        }
        return rows;
    }

    private List<Map<String, Object>> surveyed(Quarter quarter) {
        List<String> organisations = new ArrayList<>(List.of("VEILIGHEID", "WI"));
        organisations.addAll(
                OTHER_PARTNERS.subList(
                        0, 2 + profile.trajectories() % (OTHER_PARTNERS.size() - 1)));
        List<Map<String, Object>> rows = new ArrayList<>();
        int respondent = 0;
        for (var organisation : organisations) {
            var chance = dice.apart("survey", organisation, quarter);
            int respondents =
                    organisations.indexOf(organisation) < 2
                            ? chance.between(4, 8)
                            : chance.between(1, 2);
            for (int number = 0; number < respondents; number++) {
                respondent++;
                for (var partner : organisations) {
                    if (!partner.equals(organisation)) {
                        rows.add(score(respondent, organisation, partner, level(quarter, chance)));
                    }
                }
            }
        }
        return rows;
    }

    private int level(Quarter quarter, Dice chance) {
        double mean = 0.8 + 3.4 * profile.collaborationOn(quarter.lastDay());
        return Math.clamp(Math.round(mean + chance.between(-1.6, 1.6)), 0, 5);
    }

    private static Map<String, Object> score(
            int respondent, String organisation, String partner, int level) {
        return new Rows()
                .put("respondent_number", "R%02d".formatted(respondent))
                .put("respondent_organisation", organisation)
                .put("partner_organisation", partner)
                .put("level", level)
                .row();
    }

    private List<Map<String, Object>> support(Quarter quarter) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int item = 1; item <= 6; item++) {
            double together = profile.collaborationOn(quarter.lastDay());
            boolean isPresent = dice.apart("support", item).unit() < 0.25 + 0.7 * together;
            rows.add(new Rows().put("item", item).put("present", isPresent ? "J" : "N").row());
        }
        return rows;
    }
}
