package nl.perspectief.dashboard.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Somebody at a browser of their own, by HTTP alone. */
public final class Visitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final String url;

    public Visitor(String url) {
        this.url = url;
    }

    public HttpResponse<String> get(String path) {
        return send(
                HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/html").GET());
    }

    /** Sends the first form of a page as it is, with these values filled in. */
    public HttpResponse<String> submit(String page, Map<String, String> values) {
        var form = Jsoup.parse(get(page).body()).getElementsByTag("form").first();
        var sent =
                form.select("input").stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.attr("name"), one -> one.attr("value")));
        sent.putAll(values);
        return post(form.attr("action"), sent);
    }

    public HttpResponse<String> post(String path, Map<String, String> values) {
        var body =
                values.entrySet().stream()
                        .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends something as it is. */
    public HttpResponse<String> post(
            String path, String type, byte[] content, Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create(url + path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content));
        headers.forEach(request::header);
        return send(request);
    }

    /** Goes where an answer points to, here or elsewhere. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var where = answer.uri().resolve(answer.headers().firstValue("Location").orElse(""));
        return send(HttpRequest.newBuilder(where).header("Accept", "text/html").GET());
    }

    /** Where an answer points to. */
    public String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replace(url, "");
    }

    /** Where the answer to signing in points to. */
    public String signIn(String email, String password) {
        return signIn(email, password, "");
    }

    public String signIn(String email, String password, String code) {
        return to(
                submit(
                        SignInPage.PATH,
                        Map.of(
                                SignInPage.EMAIL, email,
                                SignInPage.PASSWORD, password,
                                SignInPage.CODE, code)));
    }

    public Visitor signedIn(TestAccounts.Made account) {
        var to = signIn(account.email(), account.password());
        if (to.contains(SignInPage.PATH)) {
            throw new IllegalStateException(account.email() + " did not get in");
        }
        return this;
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
