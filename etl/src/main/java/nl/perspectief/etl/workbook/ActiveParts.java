package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what can act in a workbook, by the names of its parts and by its links. */
final class ActiveParts {

    private static final Map<String, String> BY_FOLDER =
            Map.of(
                    "/vbaproject", "macro's (VBA)",
                    "/macrosheets/", "macro's (oude stijl)",
                    "/dialogsheets/", "een dialoogblad met macro's",
                    "/activex/", "ActiveX-onderdelen",
                    "/embeddings/", "ingesloten objecten (OLE)",
                    "customui/", "eigen knoppen die macro's starten");

    private ActiveParts() {}

    /** What was found, in Dutch words; null when there is nothing. */
    static @Nullable String in(ZipParts parts, String contentTypes) throws IOException {
        if (contentTypes.contains("macroEnabled")) {
            return "macro's (.xlsm)";
        }
        for (var name : parts.names().stream().sorted().toList()) {
            var found = byFolder(name);
            if (found == null && name.contains("/externallinks/") && name.endsWith(".xml")) {
                found = byLink(parts, name);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String byFolder(String name) {
        return BY_FOLDER.entrySet().stream()
                .filter(entry -> name.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
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
