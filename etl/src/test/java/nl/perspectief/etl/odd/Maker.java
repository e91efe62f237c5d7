package nl.perspectief.etl.odd;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A program that writes workbooks, by the habits that set it apart. */
record Maker(String name, Set<Habit> habits) {

    /** How a program writes something that others write otherwise. */
    enum Habit {
        /** Texts in the cells: {@code <is><t>}. */
        INLINE_TEXT,
        /** Texts in the cells as if a formula gave them. */
        CALCULATED_TEXT,
        /** Shared texts in runs with their own look. */
        RICH_TEXT,
        /** Shared texts with a pronunciation. */
        PHONETIC,
        /** The same text shared more than once. */
        REPEATED_TEXT,
        /** A break in a heading written as _x000D_. */
        ESCAPED_BREAKS,
        /** A cell does not say where it stands. */
        NO_CELL_REFERENCES,
        /** Nor does a row. */
        NO_ROW_NUMBERS,
        /** A row says the columns it spans, its height and a setting of Excel 2010. */
        ROW_ATTRIBUTES,
        /** Every cell says that a number is a number. */
        TYPED_NUMBERS,
        /** 8.0 for 8. */
        DECIMAL_POINT_ZERO,
        /** 4.5291E4 for 45291. */
        SCIENTIFIC,
        /** Days as 2025-12-31T00:00:00.000Z. */
        ISO_DATES,
        /** Days as a text of the Netherlands. */
        TEXT_DATES,
        /** Days counted from 1904. */
        FROM_1904,
        /** Days in one of Excel's own formats. */
        BUILT_IN_DATE_FORMAT,
        /** Days in a format with a language and with what follows for other values. */
        ELABORATE_DATE_FORMAT,
        /** Numbers as outcomes of formulas. */
        FORMULAS,
        /** Cells with only looks up to column Z and far below the last row. */
        STYLED_VOID,
        /** Every element with a prefix. */
        PREFIX,
        /** The names of strict OOXML. */
        STRICT,
        /** No styles and no theme. */
        NO_STYLES,
        /** A byte order mark. */
        BYTE_ORDER_MARK,
        /** Everything in UTF-16. */
        UTF_16,
        /** Lines and spaces between the elements. */
        PRETTY,
        /** No declaration at the top of a part. */
        NO_DECLARATION,
        /** Attributes between single quotes. */
        SINGLE_QUOTES,
        /** true and false for 1 and 0. */
        WORDS_FOR_BOOLEANS,
        /** Targets from the root. */
        ABSOLUTE_TARGETS,
        /** Relations that say they are internal. */
        INTERNAL_TARGETS,
        /** Parts in folders of their own choice. */
        OTHER_FOLDERS,
        /** Parts with capitals and backslashes in their names. */
        WINDOWS_NAMES,
        /** A list of default types that mentions macros and binary workbooks. */
        MANY_DEFAULT_TYPES,
        /** The type of the workbook by the extension xml. */
        TYPE_BY_EXTENSION,
        /** Parts beside the data: theme, properties, printer, calculation order, custom XML. */
        EXTRA_PARTS,
        /** Comments, with the old drawing that shows them. */
        COMMENTS,
        /** A dimension that is not true. */
        FALSE_DIMENSION,
        /** Sheet settings before and after the rows. */
        SETTINGS,
        /** What only newer versions understand, with what others may read instead. */
        ALTERNATE_CONTENT,
        /** Parts that are not packed. */
        STORED,
        /** Folders as entries. */
        FOLDERS,
        /** The list of types as the last part. */
        TYPES_LAST,
        /** A chart on a tab of its own. */
        CHART_SHEET,
        /** A sheet of the maker itself, such as one about its licence. */
        OWN_SHEET
    }

    private static Maker of(String name, Habit... habits) {
        var set = EnumSet.noneOf(Habit.class);
        set.addAll(List.of(habits));
        return new Maker(name, set);
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** One for each habit. */
    static List<Maker> withOneHabit() {
        return Arrays.stream(Habit.values()).map(habit -> of("only " + habit, habit)).toList();
    }

    /** Known programs, by what they are known for. */
    static List<Maker> known() {
        return List.of(
                of("plain"),
                of(
                        "Excel 365",
                        Habit.ROW_ATTRIBUTES,
                        Habit.EXTRA_PARTS,
                        Habit.SETTINGS,
                        Habit.ALTERNATE_CONTENT,
                        Habit.BUILT_IN_DATE_FORMAT),
                of(
                        "Excel 2007",
                        Habit.ROW_ATTRIBUTES,
                        Habit.EXTRA_PARTS,
                        Habit.BUILT_IN_DATE_FORMAT,
                        Habit.COMMENTS),
                of("Excel 2011 for Mac", Habit.ROW_ATTRIBUTES, Habit.FROM_1904, Habit.EXTRA_PARTS),
                of(
                        "Excel, strict",
                        Habit.STRICT,
                        Habit.ISO_DATES,
                        Habit.ROW_ATTRIBUTES,
                        Habit.EXTRA_PARTS),
                of(
                        "Excel in Japanese",
                        Habit.PHONETIC,
                        Habit.RICH_TEXT,
                        Habit.ELABORATE_DATE_FORMAT,
                        Habit.EXTRA_PARTS),
                of(
                        "LibreOffice",
                        Habit.WORDS_FOR_BOOLEANS,
                        Habit.TYPED_NUMBERS,
                        Habit.STYLED_VOID,
                        Habit.SETTINGS,
                        Habit.ELABORATE_DATE_FORMAT),
                of(
                        "Google Sheets",
                        Habit.DECIMAL_POINT_ZERO,
                        Habit.STYLED_VOID,
                        Habit.ELABORATE_DATE_FORMAT,
                        Habit.ROW_ATTRIBUTES),
                of(
                        "openpyxl",
                        Habit.TYPED_NUMBERS,
                        Habit.BUILT_IN_DATE_FORMAT,
                        Habit.ABSOLUTE_TARGETS),
                of(
                        "openpyxl, written row by row",
                        Habit.INLINE_TEXT,
                        Habit.TYPED_NUMBERS,
                        Habit.ABSOLUTE_TARGETS),
                of("openpyxl with ISO dates", Habit.ISO_DATES, Habit.ABSOLUTE_TARGETS),
                of("XlsxWriter", Habit.ROW_ATTRIBUTES, Habit.EXTRA_PARTS),
                of("XlsxWriter in constant memory", Habit.INLINE_TEXT, Habit.ROW_ATTRIBUTES),
                of(
                        "SheetJS",
                        Habit.CALCULATED_TEXT,
                        Habit.TYPED_NUMBERS,
                        Habit.MANY_DEFAULT_TYPES,
                        Habit.FOLDERS,
                        Habit.FALSE_DIMENSION),
                of("ClosedXML", Habit.PREFIX, Habit.ABSOLUTE_TARGETS, Habit.INTERNAL_TARGETS),
                of("Open XML SDK", Habit.PREFIX, Habit.NO_STYLES, Habit.ABSOLUTE_TARGETS),
                of("EPPlus", Habit.ABSOLUTE_TARGETS, Habit.TYPES_LAST, Habit.COMMENTS),
                of("PhpSpreadsheet", Habit.RICH_TEXT, Habit.SETTINGS, Habit.PRETTY),
                of("OpenSpout", Habit.INLINE_TEXT, Habit.ROW_ATTRIBUTES),
                of("writexl for R", Habit.INLINE_TEXT, Habit.NO_CELL_REFERENCES),
                of("openxlsx for R", Habit.REPEATED_TEXT, Habit.SCIENTIFIC),
                of("excelize", Habit.NO_DECLARATION, Habit.BUILT_IN_DATE_FORMAT),
                of("Numbers", Habit.OWN_SHEET, Habit.ELABORATE_DATE_FORMAT, Habit.INLINE_TEXT),
                of("Aspose", Habit.OWN_SHEET, Habit.ROW_ATTRIBUTES, Habit.ESCAPED_BREAKS),
                of(
                        "report server",
                        Habit.CALCULATED_TEXT,
                        Habit.NO_ROW_NUMBERS,
                        Habit.NO_CELL_REFERENCES,
                        Habit.NO_STYLES,
                        Habit.TEXT_DATES),
                of(
                        "XSLT of a registration system",
                        Habit.PRETTY,
                        Habit.SINGLE_QUOTES,
                        Habit.INLINE_TEXT,
                        Habit.TEXT_DATES,
                        Habit.TYPE_BY_EXTENSION),
                of(
                        "zip tool after editing",
                        Habit.STORED,
                        Habit.FOLDERS,
                        Habit.TYPES_LAST,
                        Habit.WINDOWS_NAMES),
                of(
                        "shortest possible",
                        Habit.NO_DECLARATION,
                        Habit.NO_STYLES,
                        Habit.NO_CELL_REFERENCES,
                        Habit.NO_ROW_NUMBERS,
                        Habit.INLINE_TEXT,
                        Habit.TEXT_DATES),
                of(
                        "converter of an old system",
                        Habit.UTF_16,
                        Habit.OTHER_FOLDERS,
                        Habit.FORMULAS));
    }
}
