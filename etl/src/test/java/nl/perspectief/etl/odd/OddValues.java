package nl.perspectief.etl.odd;

import java.util.List;

/** What no form asks for and some program writes. */
final class OddValues {

    static final List<String> TYPES =
            List.of(
                    "",
                    " t=\"s\"",
                    " t=\"n\"",
                    " t=\"b\"",
                    " t=\"e\"",
                    " t=\"d\"",
                    " t=\"str\"",
                    " t=\"inlineStr\"",
                    " t=\"\"",
                    " t=\"x\"");
    static final List<String> VALUES =
            List.of(
                    "",
                    "NaN",
                    "INF",
                    "1E400",
                    "-1",
                    "99999999999999999999",
                    "TRUE",
                    " ",
                    "0x10",
                    "1,5",
                    "1.5.5",
                    "#REF!",
                    "2025-02-30",
                    "2025-13-01T99:99:99",
                    "1d",
                    "-0",
                    ".5",
                    "5.",
                    "\u0661\u0662");
    static final List<String> TEXTS =
            List.of(
                    "",
                    " ",
                    "\uD83D\uDE00",
                    "\u202Eomgekeerd",
                    "x".repeat(32_767),
                    "#VERW!",
                    "=1+1",
                    "{0} %s %d",
                    "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "\u200B\u200B",
                    "_x0000_",
                    "_xD800_",
                    "_xD83D__xDE00_",
                    "a_x005F_x000D_b",
                    "\u00A0",
                    "T\u0301",
                    "ﬁ½²",
                    "1E+05",
                    "2-3",
                    "'0012",
                    "n.v.t.",
                    "9999-12-31",
                    "123456782",
                    "Totaal",
                    "-",
                    "\uFFFD",
                    "FinanciÃ«n");

    private OddValues() {}
}
