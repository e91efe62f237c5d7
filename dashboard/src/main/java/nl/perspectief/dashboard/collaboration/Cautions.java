package nl.perspectief.dashboard.collaboration;

import static nl.perspectief.dashboard.language.Language.DUTCH;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter.Point;
import nl.perspectief.dashboard.statistics.Correlation;
import nl.perspectief.dashboard.statistics.JointWorkingEffect;

/**
 * The sentences without which no figure on collaboration and outcome is shown, exported or told:
 * what it does not prove, or why there is none. All of them stand here, and each begins with the
 * most important one.
 */
public final class Cautions {

    private Cautions() {}

    /** Beside a rank correlation of two figures. */
    public static List<String> of(Correlation correlation) {
        return switch (correlation) {
            case Correlation.Found _ ->
                    List.of(
                            "Dit is een samenhang. Het is geen bewijs dat het een door het ander komt.",
                            "Gemeenten verschillen ook op andere manieren, zoals in grootte en in de jongeren die zij begeleiden. Daar kan de samenhang ook door komen.",
                            "Elke gemeente telt één keer mee, groot of klein. Over één jongere zegt dit niets.",
                            "Wie veel samenhangen bekijkt, vindt er ook die toeval zijn: ongeveer één op de twintig.");
            case Correlation.TooFew(int municipalities) ->
                    List.of(
                            "Te weinig gegevens: een samenhang staat hier pas vanaf 10 gemeenten met beide cijfers. Nu %s dat er %s."
                                    .formatted(
                                            municipalities == 1 ? "is" : "zijn",
                                            DUTCH.count(municipalities)));
            case Correlation.NoSpread _ ->
                    List.of(
                            "Alle gemeenten hebben bij een van beide cijfers dezelfde waarde. Dan is er geen samenhang te berekenen.");
        };
    }

    /** Beside an outcome by quarter before and after the start. */
    public static List<String> ofBeforeAndAfter() {
        return List.of(
                "Dit laat zien wat er voor en na de start van de gezamenlijke werkwijze gebeurde. Het is geen bewijs dat het door die werkwijze komt.",
                "Wat in die tijd in heel Nederland veranderde, zit er ook in.",
                "Niet elk punt gaat over dezelfde gemeenten. Bij elk punt staat over hoeveel gemeenten het gaat.");
    }

    /** Beside an estimate of the effect of joint working. */
    public static List<String> of(JointWorkingEffect effect) {
        return switch (effect) {
            case JointWorkingEffect.Found _ ->
                    List.of(
                            "Dit is een schatting. Het is geen bewijs dat het door de gezamenlijke werkwijze komt.",
                            "De schatting klopt alleen als het zonder die werkwijze overal op dezelfde manier was verder gegaan. Dat is niet na te gaan.",
                            "Gemeenten kiezen zelf wanneer zij beginnen. Ging het daar om een andere reden al beter of slechter, dan zit dat in de schatting.",
                            "De schatting en de marge gelden voor de gemeenten die zijn begonnen, niet voor andere gemeenten.");
            case JointWorkingEffect.TooLittleData _ ->
                    List.of(
                            "Te weinig gegevens: een schatting staat hier pas als in hetzelfde kwartaal minstens 10 gemeenten gezamenlijk werken en minstens 10 nog niet, met een cijfer in elk kwartaal.");
        };
    }

    /** Beside a rank correlation of these figures. */
    static List<String> of(Correlation correlation, LeftOut leftOut, ComparedFigure... figures) {
        return with(of(correlation), leftOut, figures);
    }

    /** Beside this outcome before and after the start. */
    static List<String> ofBeforeAndAfter(ComparedFigure outcome, List<Point> points) {
        var leftOut =
                points.stream()
                        .map(Point::leftOut)
                        .filter(one -> one.kept() > 0)
                        .findFirst()
                        .orElse(LeftOut.NOBODY);
        return with(ofBeforeAndAfter(), leftOut, outcome);
    }

    /** Beside an estimate of the effect on this outcome. */
    static List<String> of(JointWorkingEffect effect, LeftOut leftOut, ComparedFigure outcome) {
        return with(of(effect), leftOut, outcome);
    }

    /** And what a reader must know of the figures themselves. */
    private static List<String> with(
            List<String> general, LeftOut leftOut, ComparedFigure... figures) {
        var sentences = new ArrayList<>(general);
        for (ComparedFigure figure : figures) {
            addOf(figure, sentences);
        }
        if (leftOut.kept() > 0) {
            sentences.add(
                    "Cijfers over weinig jongeren zijn afgeschermd en tellen niet mee. Daardoor kan het beeld anders zijn dan over alle gemeenten, vooral waar aantallen klein zijn.");
        }
        return sentences;
    }

    private static void addOf(ComparedFigure figure, List<String> sentences) {
        String name = figure.indicator().nameNl();
        if (figure.indicator().direction().equals("lower")) {
            sentences.add("Bij '%s' is lager beter.".formatted(name));
        }
        if (figure.isCount()) {
            sentences.add(
                    "'%s' is een aantal. In een grote gemeente is het hoger, ook zonder meer samenwerking."
                            .formatted(name));
        }
        if (figure.indicator().isRetention()) {
            sentences.add(
                    "'%s' hangt ook af van hoe goed een gemeente bevestigt wie nog werkt. Kijk ook naar DQ-01."
                            .formatted(name));
        }
    }
}
