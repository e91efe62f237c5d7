package nl.perspectief.etl.definition;

import java.util.List;

/** A closed list of codes with their Dutch labels; how senders spell them is in the variants. */
public record CodeList(String name, List<Code> codes) {

    /** One code. A label or variant is compared after {@link Normalised}. */
    public record Code(String code, String label, List<String> variants) {}

    /** The list of that name in codes.csv, such as YES_NO; throws when there is none. */
    public static CodeList named(String name) {
        return CodeLists.named(name);
    }

    public boolean contains(String code) {
        return codes.stream().anyMatch(candidate -> candidate.code().equals(code));
    }

    /** The labels in the order of the list, as a sender may fill them in. */
    public List<String> labels() {
        return codes.stream().map(Code::label).toList();
    }
}
