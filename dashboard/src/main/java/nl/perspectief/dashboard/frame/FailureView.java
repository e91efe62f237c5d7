package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import jakarta.servlet.http.HttpServletResponse;

/** Something is wrong on our side: a calm sentence for the reader, the whole story in the log. */
@PageTitle("Even geen cijfers · Perspectief")
final class FailureView extends Div implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var failure = parameter.getCaughtException();
        var reference = Failures.log(failure);
        removeAll();
        add(
                new PlainPage(
                        "Deze pagina kan nu niet worden getoond",
                        Failures.damage(failure)
                                .orElse(
                                        "Er ging iets mis aan onze kant. Probeer het over een paar minuten opnieuw."),
                        "Blijft het zo? Noem dan dit kenmerk aan de beheerder: " + reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
