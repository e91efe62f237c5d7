package nl.perspectief.dashboard.report;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page made of elements, so that no text is ever taken for a tag. */
final class Html {

    private final Document document;
    private final Element body;

    /**
     * @param css of the page
     * @param description of the document, for who cannot look it over
     */
    Html(String language, String title, String description, String css) {
        document = empty();
        body = document.createElement("body");
        var about = element("meta");
        about.setAttribute("name", "description");
        about.setAttribute("content", description);
        var html =
                element(
                        "html",
                        element("head", element("title", title), about, element("style", css)),
                        body);
        html.setAttribute("lang", language);
        document.appendChild(html);
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("This Java makes no documents", e);
        }
    }

    Document document() {
        return document;
    }

    void add(Element... elements) {
        for (Element one : elements) {
            body.appendChild(one);
        }
    }

    /**
     * @param content texts and elements
     */
    Element element(String name, Object... content) {
        var element = document.createElement(name);
        for (Object one : content) {
            element.appendChild(
                    one instanceof Element child
                            ? child
                            : document.createTextNode(String.valueOf(one)));
        }
        return element;
    }

    Element styled(String name, String className, Object... content) {
        var element = element(name, content);
        element.setAttribute("class", className);
        return element;
    }

    /**
     * A table that goes on over pages with its heading; the first cell names its row.
     *
     * @param caption what it is
     */
    Element table(String caption, List<String> heading, List<List<String>> rows) {
        var head = element("tr");
        heading.forEach(one -> head.appendChild(header(one, "col")));
        var content = element("tbody");
        rows.forEach(cells -> content.appendChild(row(cells)));
        return element("table", element("caption", caption), element("thead", head), content);
    }

    private Element row(List<String> cells) {
        var row = element("tr", header(cells.getFirst(), "row"));
        cells.stream().skip(1).forEach(cell -> row.appendChild(element("td", cell)));
        return row;
    }

    private Element header(String text, String scope) {
        var header = element("th", text);
        header.setAttribute("scope", scope);
        return header;
    }
}
