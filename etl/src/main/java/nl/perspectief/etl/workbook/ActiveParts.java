package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what can act in a workbook, by the names and types of its parts and by its links. */
final class ActiveParts {

    /**
     * A word that gives an active part away.
     *
     * @param word in the type or the name of the part, in lower case
     * @param found what it is, in Dutch
     */
    private record Sign(String word, String found) {}

    private static final List<Sign> IN_TYPE =
            List.of(
                    new Sign("macroenabled", "macro's (.xlsm)"),
                    new Sign("vbaproject", "macro's (VBA)"),
                    new Sign("macrosheet", "macro's (oude stijl)"),
                    new Sign("dialogsheet", "een dialoogblad met macro's"),
                    new Sign("activex", "ActiveX-onderdelen"),
                    new Sign("oleobject", "ingesloten objecten (OLE)"));

    private static final List<Sign> IN_NAME =
            List.of(
                    new Sign("/vbaproject", "macro's (VBA)"),
                    new Sign("/macrosheets/", "macro's (oude stijl)"),
                    new Sign("/dialogsheets/", "een dialoogblad met macro's"),
                    new Sign("/activex/", "ActiveX-onderdelen"),
                    new Sign("/embeddings/", "ingesloten objecten (OLE)"),
                    new Sign("customui/", "eigen knoppen die macro's starten"));

    private ActiveParts() {}

    /** What was found, in Dutch words; null when there is nothing. */
    static @Nullable String in(ZipParts parts, ContentTypes types) throws IOException {
        for (var name : parts.names().stream().sorted().toList()) {
            var type = types.of(name);
            var found = first(IN_TYPE, type);
            if (found == null) {
                found = first(IN_NAME, name);
            }
            if (found == null && isLink(name, type)) {
                found = byLink(parts, name);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String first(List<Sign> signs, String text) {
        return signs.stream()
                .filter(sign -> text.contains(sign.word()))
                .map(Sign::found)
                .findFirst()
                .orElse(null);
    }

    private static boolean isLink(String name, String type) {
        return name.endsWith(".xml")
                && (name.contains("/externallinks/") || type.contains("externallink"));
    }

    /** A link to another workbook only has cached values; DDE and OLE start another program. */
    private static @Nullable String byLink(ZipParts parts, String name) throws IOException {
        try (var xml = new Xml(parts.checked(name))) {
            for (var element = xml.nextElement(); element != null; element = xml.nextElement()) {
                if (element.equals("ddeLink") || element.equals("oleLink")) {
                    return "koppelingen die een ander programma starten (DDE of OLE)";
                }
            }
        }
        return null;
    }
}
