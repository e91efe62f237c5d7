package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page. */
@PageTitle("Niet gevonden · Perspectief")
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        add(
                new PlainPage(
                        "Deze pagina is er niet",
                        "Misschien is het adres niet helemaal overgenomen, of is de pagina verplaatst."));
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
