package nl.perspectief.dashboard.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.definition.PlainDefinition;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Language;

/**
 * What stands beside the figures of an export, so that they can be understood, checked and made
 * again. Nothing in it is of the moment of writing: the same request to the same snapshot has the
 * same description.
 *
 * @param rows how many figures there are
 * @param about in the order in which they are to be read
 * @param indicators that are in it
 * @param definitions of them, in plain words
 * @param municipalities all that take part
 */
public record ExportDescription(
        Language language,
        SnapshotInfo snapshot,
        ExportRequest request,
        long rows,
        List<AboutLine> about,
        List<Indicator> indicators,
        List<PlainDefinition> definitions,
        List<Municipality> municipalities) {

    public ExportDescription {
        about = List.copyOf(about);
        indicators = List.copyOf(indicators);
        definitions = List.copyOf(definitions);
        municipalities = List.copyOf(municipalities);
    }

    /** The lines by their keys, in their order. */
    public Map<String, String> byKey() {
        var lines = new LinkedHashMap<String, String>();
        about.forEach(line -> lines.put(line.key(), line.text()));
        return lines;
    }

    public String title() {
        return language.messages(ExportDescription.class).say("title");
    }

    /** What a file with these figures is called when nobody gives it a name. */
    public String fileName(ExportFormat format) {
        return fileName(snapshot, format);
    }

    /** The same, before it is described. */
    public static String fileName(SnapshotInfo snapshot, ExportFormat format) {
        return "perspectief-%s.%s".formatted(snapshot.shortId(), format.suffix());
    }
}
