package nl.perspectief.etl.annotate;

import java.io.IOException;
import nl.perspectief.etl.workbook.Xml;

/** Whether a font is so light that it needs a dark ground. */
final class TextColour {

    private static final int WHITE = 1;
    private static final int ALSO_WHITE = 9;
    private static final int LIGHT_OF_THEME = 0;
    private static final int SECOND_LIGHT_OF_THEME = 2;
    private static final double DARKENED = -0.3;
    private static final double LIGHT = 0.6;
    private static final int HEX = 16;

    private TextColour() {}

    /** Reads the font whose start tag the reader stands on, up to its end. */
    static boolean isLight(Xml font) throws IOException {
        boolean isLight = false;
        for (int depth = 1; depth > 0; ) {
            int event = font.next();
            if (event == Xml.START) {
                depth++;
                isLight |= font.reader().getLocalName().equals("color") && isLightColour(font);
            } else if (event == Xml.END) {
                depth--;
            }
        }
        return isLight;
    }

    private static boolean isLightColour(Xml colour) throws IOException {
        var rgb = colour.attribute("rgb");
        if (rgb != null) {
            return rgb.matches("[0-9A-Fa-f]{8}")
                    && lightness(Integer.parseInt(rgb, 2, 8, HEX)) > LIGHT;
        }
        int indexed = colour.number("indexed", -1);
        int theme = colour.number("theme", -1);
        boolean isLightTheme = theme == LIGHT_OF_THEME || theme == SECOND_LIGHT_OF_THEME;
        return indexed == WHITE || indexed == ALSO_WHITE || isLightTheme && tint(colour) > DARKENED;
    }

    private static double tint(Xml colour) {
        var tint = colour.attribute("tint");
        try {
            return tint == null ? 0 : Double.parseDouble(tint);
        } catch (NumberFormatException e) {
            return 0; // a tint that is no number changes nothing
        }
    }

    private static double lightness(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    }
}
