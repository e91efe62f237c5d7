package nl.perspectief.dashboard.command;

import java.math.BigDecimal;
import java.util.List;
import nl.perspectief.dashboard.figure.FigureChange;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.etl.difference.CellChange;
import nl.perspectief.etl.difference.SheetDifference;
import nl.perspectief.etl.sheet.CoverSheet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Two workbooks side by side as one line of JSON; values are masked as everywhere. */
final class DiffJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Line(
            File before,
            File after,
            String municipality,
            String programme,
            List<CellChange> cover,
            List<SheetDifference> sheets,
            @Nullable List<Figure> figures) {}

    private record File(String file, String outcome) {}

    private record Figure(
            String indicator, String measure, String period, Number before, Number after) {}

    private record Number(
            String status,
            @Nullable Long numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long unknown,
            @Nullable Double value) {}

    private DiffJson() {}

    static String line(DiffCommand.Compared compared, CoverSheet cover) {
        var figures = compared.figures();
        return JSON.writeValueAsString(
                new Line(
                        file(compared.before()),
                        file(compared.after()),
                        cover.municipalityCode(),
                        cover.programme(),
                        compared.difference().cover(),
                        compared.difference().sheets().stream()
                                .filter(SheetDifference::isOtherwise)
                                .toList(),
                        figures == null
                                ? null
                                : figures.all().stream().map(DiffJson::figure).toList()));
    }

    private static File file(DiffCommand.Side side) {
        return new File(side.file().toString(), CheckWords.outcome(side.checked().result()));
    }

    private static Figure figure(FigureChange change) {
        var after = change.after();
        return new Figure(
                after.indicator(),
                after.measure(),
                after.period().toString(),
                number(change.before()),
                number(after));
    }

    private static Number number(Observation observation) {
        return new Number(
                observation.status().name(),
                observation.numerator(),
                observation.denominator(),
                observation.unknown(),
                observation.value());
    }
}
