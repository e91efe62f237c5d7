package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.perspectief.etl.definition.Normalised;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.sql.Quarter;

/**
 * What a file name says about programme, municipality and quarter should be what the Voorblad says.
 * A name that says nothing about one of these is no fault.
 */
final class W16FileNameDiffers {

    private static final Pattern CODE = Pattern.compile("GM[ _-]?(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(20\\d{2})[ _-]?[KQ]([1-4])(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile(
                    "(?:(?<![A-Z])[KQ]([1-4])|([1-4])E?[ _-]?KW(?:ARTAAL)?)[ _-]?(20\\d{2})(?!\\d)");

    /** Shorter names are words too: Best, Ede, Heel. */
    private static final int SHORTEST_NAME = 5;

    private final String fileName;
    private final CoverSheet cover;
    private final List<CheckContext.Municipality> municipalities;
    private final List<String> named = new ArrayList<>();
    private final List<String> onCover = new ArrayList<>();

    private W16FileNameDiffers(
            String fileName, CoverSheet cover, List<CheckContext.Municipality> municipalities) {
        this.fileName = fileName.toUpperCase(Locale.ROOT);
        this.cover = cover;
        this.municipalities = municipalities;
    }

    static void judge(String fileName, CoverSheet cover, CheckContext context, Findings findings) {
        var rule = new W16FileNameDiffers(fileName, cover, context.municipalities());
        rule.compare(rule.programmes(), cover.programme());
        rule.compare(rule.codes(), cover.municipalityCode());
        rule.compare(rule.names(), rule.ownName());
        rule.compare(rule.quarters(), cover.quarter().toString());
        if (!rule.named.isEmpty()) {
            findings.about(Fault.W16)
                    .with("naam", String.join(", ", rule.named))
                    .with("inhoud", String.join(", ", rule.onCover));
        }
    }

    private void compare(Set<String> inName, String own) {
        if (!inName.isEmpty() && !inName.contains(own)) {
            named.addAll(inName);
            onCover.add(own);
        }
    }

    private Set<String> programmes() {
        Set<String> programmes = new LinkedHashSet<>();
        if (fileName.contains("BOTOC")) {
            programmes.add("BOTOC");
        }
        if (fileName.contains("IMPULS")) {
            programmes.add("IMPULS_SZW");
        }
        return programmes;
    }

    private Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        CODE.matcher(fileName).results().forEach(match -> codes.add("GM" + match.group(1)));
        return codes;
    }

    private Set<String> quarters() {
        Set<String> quarters = new LinkedHashSet<>();
        YEAR_FIRST
                .matcher(fileName)
                .results()
                .forEach(match -> quarters.add(quarter(match.group(1), match.group(2))));
        YEAR_LAST
                .matcher(fileName)
                .results()
                .forEach(
                        match ->
                                quarters.add(
                                        quarter(
                                                match.group(3),
                                                match.group(1) == null
                                                        ? match.group(2)
                                                        : match.group(1))));
        return quarters;
    }

    private static String quarter(String year, String number) {
        return new Quarter(Integer.parseInt(year), Integer.parseInt(number)).toString();
    }

    /** The municipalities whose name stands in the file name; the cover's alone when it does. */
    private Set<String> names() {
        var words = " " + Normalised.text(fileName) + " ";
        Set<String> names = new LinkedHashSet<>();
        for (var municipality : municipalities) {
            if (isNamed(municipality.name(), words)
                    || municipality.aliases().stream().anyMatch(alias -> isNamed(alias, words))) {
                names.add(municipality.name());
            }
        }
        return names;
    }

    private static boolean isNamed(String name, String words) {
        return name.length() >= SHORTEST_NAME && words.contains(" " + Normalised.text(name) + " ");
    }

    private String ownName() {
        return municipalities.stream()
                .filter(municipality -> municipality.code().equals(cover.municipalityCode()))
                .map(CheckContext.Municipality::name)
                .findFirst()
                .orElse(cover.municipalityCode());
    }
}
