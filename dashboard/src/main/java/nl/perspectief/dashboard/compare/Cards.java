package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;

/** What a view shows: one card for all figures, or one for each. */
record Cards(Comparison page, FigureWords words) {

    List<Component> all() {
        return switch (page.choice().view()) {
            case TABLE -> List.of(new TableCard(page, words));
            case TOGETHER -> List.of(new TogetherCard(page, words));
            case FUNNEL -> each(this::funnel);
            case DOTS -> each(one -> chart(one, new DotsCard(page, one, words).chart("")));
            case CHANGE -> each(one -> chart(one, new ChangeCard(page, one, words).chart()));
            case MAP -> each(one -> new MapCard(page, one, words));
            case TIME -> each(one -> new TimeCard(page, one, words));
        };
    }

    private List<Component> each(Function<Measured, Component> card) {
        return page.measured().stream().map(card).toList();
    }

    /** What has no funnel is drawn as dots, and says why. */
    private Section funnel(Measured measured) {
        ChartModel funnel = new FunnelCard(page, measured, words).chart();
        return chart(
                measured,
                funnel == null
                        ? new DotsCard(page, measured, words)
                                .chart(words.language().messages(Cards.class).say("funnel.none"))
                        : funnel);
    }

    private Section chart(Measured measured, ChartModel model) {
        var card =
                new Section(
                        new DefinitionLinks(page.address().filter())
                                .chart(
                                        model,
                                        measured.figure().indicator().id(),
                                        Map.of(
                                                AskedQuestion.MEASURE,
                                                List.of(measured.figure().question().code()))));
        card.addClassNames("p-card", "p-compare-chart");
        return card;
    }
}
