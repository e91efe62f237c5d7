package nl.perspectief.etl.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code lists of workbooks/common/codes.csv, by name. */
final class CodeLists {

    private static final Map<String, CodeList> ALL = read();

    private CodeLists() {}

    static CodeList named(String name) {
        var list = ALL.get(name);
        if (list == null) {
            throw new IllegalArgumentException("codes.csv has no list " + name);
        }
        return list;
    }

    private static Map<String, CodeList> read() {
        Map<String, List<CodeList.Code>> codes = new LinkedHashMap<>();
        for (var line : CsvResource.read("/workbooks/common/codes.csv")) {
            codes.computeIfAbsent(line.get("list"), _ -> new ArrayList<>())
                    .add(
                            new CodeList.Code(
                                    line.get("code"),
                                    line.get("label"),
                                    CsvResource.parts(line.get("variants"))));
        }
        Map<String, CodeList> lists = new LinkedHashMap<>();
        codes.forEach((name, members) -> lists.put(name, new CodeList(name, List.copyOf(members))));
        return Map.copyOf(lists);
    }
}
