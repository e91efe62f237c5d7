package nl.perspectief.dashboard.browser;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.access.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages as a browser asks the server for them, by HTTP alone and without drawing them: signed
 * in, with a window of its own, from page to page, and handing in a file.
 */
final class PlainPages {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int OK = 200;
    private static final int BODY = 1;

    /** Where a window takes files: put into the page by the framework. */
    private static final Pattern UPLOAD =
            Pattern.compile("VAADIN/dynamic/resource/\\d+/[^\"]+/upload");

    private static final Pattern DOWNLOAD =
            Pattern.compile("VAADIN/dynamic/resource/\\d+/[0-9a-f-]+/[^\"]*");

    private final Visitor visitor;
    private final int window;
    private final String key;
    private int sent;

    private PlainPages(Visitor visitor, JsonNode begin) {
        this.visitor = visitor;
        var config = begin.path("appConfig");
        var first = config.path("uidl");
        window = config.path("v-uiId").asInt();
        key = first.path("Vaadin-Security-Key").asString();
    }

    /** Signs in and opens a window. */
    static PlainPages open(String url, TestAccounts.Made account) {
        var visitor = new Visitor(url).signedIn(account);
        return new PlainPages(
                visitor, JSON.readTree(good(visitor.get("/?v-r=init&location=")).body()));
    }

    /**
     * Goes to a page.
     *
     * @return all that the server says of it
     */
    String go(String address) {
        var parts = address.split("\\?", 2);
        var event = JSON.createObjectNode();
        event.put("type", "event").put("node", BODY).put("event", "ui-navigate");
        event.putObject("data")
                .put("route", parts[0])
                .put("query", parts.length == 2 ? parts[1] : "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putNull("historyState");
        return say(JSON.createArrayNode().add(event));
    }

    /** Asks what changed meanwhile. */
    String look() {
        return say(JSON.createArrayNode());
    }

    private String say(JsonNode events) {
        var message = JSON.createObjectNode();
        message.put("csrfToken", key).put("syncId", sent).put("clientId", sent);
        message.set("rpc", events);
        var answer =
                good(
                        visitor.post(
                                "/?v-r=uidl&v-uiId=" + window,
                                "application/json; charset=UTF-8",
                                message.toString().getBytes(StandardCharsets.UTF_8),
                                Map.of()));
        sent++; // what was not answered is said again under the same number
        return answer.body();
    }

    /**
     * Hands a file in on the page that was opened last.
     *
     * @param page what the server said of it
     */
    void handIn(String page, String name, byte[] content) {
        var found = UPLOAD.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No place to hand in: " + page);
        }
        good(
                visitor.post(
                        "/" + found.group(),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        content,
                        Map.of("X-Filename", name)));
    }

    /** The files that a page offers. */
    List<String> downloads(String page) {
        return DOWNLOAD.matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(address -> !UPLOAD.matcher(address).matches())
                .distinct()
                .toList();
    }

    /** What asking for an address is answered with. */
    int status(String address) {
        return visitor.get("/" + address).statusCode();
    }

    /** The first group of the first place that is like this. */
    static String first(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("No %s in %s".formatted(pattern, page));
        }
        return found.group(1);
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        return answer;
    }
}
