package nl.perspectief.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jsoup.nodes.Element;
import org.springframework.security.web.csrf.CsrfToken;

/** A form on a page for who is not signed in. */
final class AccessForm {

    private final Element form;

    AccessForm(Element form, HttpServletRequest request, String action) {
        this.form = form.addClass("p-access-form").attr("method", "post").attr("action", action);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    void hidden(String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /**
     * @param complete what a browser or password manager may fill in
     * @return the field, to be made more of
     */
    Element field(String label, String name, String type, String complete) {
        form.appendElement("label").attr("for", name).text(label);
        return form.appendElement("input")
                .attr("id", name)
                .attr("name", name)
                .attr("type", type)
                .attr("autocomplete", complete);
    }

    /** Under the field that was made last; read out with it. */
    void hint(Element field, String sentence) {
        var id = field.id() + "-hint";
        field.attr("aria-describedby", id);
        form.appendElement("p").addClass("p-access-hint").attr("id", id).text(sentence);
    }

    void button(String text) {
        form.appendElement("button").addClass("p-access-button").attr("type", "submit").text(text);
    }

    void quietButton(String text) {
        form.appendElement("button")
                .addClass("p-access-button p-access-quiet")
                .attr("type", "submit")
                .text(text);
    }
}
