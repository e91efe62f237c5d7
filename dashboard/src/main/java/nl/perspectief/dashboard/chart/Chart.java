package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.function.Function;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A chart with its question, its answer in one sentence, the drawing, and the table of the same
 * numbers. Its height is reserved before the figures are there.
 */
public final class Chart extends Div {

    private final H2 question = new H2();
    private final Sentence answer = new Sentence();
    private final Sentence subject = new Sentence();
    private final ChartDrawing drawing;

    public Chart(Language language) {
        drawing = new ChartDrawing(language);
        addClassName("p-chart");
        answer.addClassName("p-answer");
        subject.addClassName("p-subject");
        add(question, answer, subject, drawing);
    }

    public void show(ChartModel model) {
        question.setText(model.words().question());
        showBelow(model, null);
    }

    /**
     * Shows a chart whose question leads somewhere.
     *
     * @param toLink makes the link out of the words of the question
     * @param origin address of where its figures come from
     */
    public void show(ChartModel model, Function<String, Component> toLink, String origin) {
        question.removeAll();
        question.add(toLink.apply(model.words().question()));
        showBelow(model, origin);
    }

    private void showBelow(ChartModel model, @Nullable String origin) {
        answer.say(model.words().answer());
        subject.say(model.words().subject());
        drawing.draw(model, origin);
    }
}
