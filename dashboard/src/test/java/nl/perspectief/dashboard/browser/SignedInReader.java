package nl.perspectief.dashboard.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.access.Visitor;
import org.springframework.context.ConfigurableApplicationContext;

/** The account with which pages are looked at; each browser gets a session of its own. */
final class SignedInReader {

    private final String url;
    private final TestAccounts.Made account;

    SignedInReader(ConfigurableApplicationContext application) {
        url = url(application);
        account = new TestAccounts(application).make(Role.PROGRAMMA, null);
    }

    static String url(ConfigurableApplicationContext application) {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    BrowserContext in(BrowserContext browser) {
        return in(browser, url, account);
    }

    static BrowserContext in(BrowserContext browser, String url, TestAccounts.Made account) {
        browser.addCookies(
                new Visitor(url)
                        .signedIn(account).cookies().stream()
                                .filter(one -> one.getName().equals("JSESSIONID"))
                                .map(one -> new Cookie(one.getName(), one.getValue()).setUrl(url))
                                .toList());
        return browser;
    }
}
