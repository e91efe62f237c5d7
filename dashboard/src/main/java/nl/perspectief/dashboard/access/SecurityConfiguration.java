package nl.perspectief.dashboard.access;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * The gate before everything: whoever is not signed in gets the page to sign in, what it is made
 * of, and nothing else. Which roles may open a page stands at the page.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        SignInPage.PATH,
        Invitations.PATH + "*",
        "/perspectief/**",
        "/error/**",
        // for a program that watches: says whether all is well, and nothing more
        "/health",
        SignInPage.ELSEWHERE,
        "/login/oauth2/code/" + OidcConfiguration.REGISTRATION
    };

    /** Of all but the pages of the application, which need more. */
    private static final String PLAIN_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=()";

    @Bean
    @ConditionalOnMissingBean
    KnownToAll knownToAll() {
        return KnownToAll.none();
    }

    @Bean
    SecurityFilterChain gate(
            HttpSecurity http,
            RequestUtil requests,
            AccountQueries accounts,
            ObjectProvider<OidcAccounts> elsewhere) {
        var signedOut = new SimpleUrlLogoutSuccessHandler();
        signedOut.setDefaultTargetUrl(SignInPage.PATH + "?" + SignInPage.OUT);
        signedOut.setRedirectStrategy(new UidlRedirectStrategy());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.logoutSuccessHandler(signedOut)
                                .enableAuthorizedRequestsConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .enableRequestCacheConfiguration(false));
        http.requestCache(cache -> cache.requestCache(pagesOnly()));
        http.authorizeHttpRequests(
                rules ->
                        rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .access(new PageRules()));
        http.formLogin(
                form ->
                        form.loginPage(SignInPage.PATH)
                                .usernameParameter(SignInPage.EMAIL)
                                .passwordParameter(SignInPage.PASSWORD)
                                .authenticationDetailsSource(SignInDetails::new)
                                .failureHandler(SecurityConfiguration::refuse));
        elsewhere.ifAvailable(known -> signInElsewhere(http, known));
        http.exceptionHandling(
                handling ->
                        handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                requests::isFrameworkInternalRequest));
        http.headers(SecurityConfiguration::headers);
        http.addFilterAfter(new StillAllowedFilter(accounts), SecurityContextHolderFilter.class);
        return http.build();
    }

    private static void signInElsewhere(HttpSecurity http, OidcAccounts accounts) {
        http.oauth2Login(
                login ->
                        login.loginPage(SignInPage.PATH)
                                .userInfoEndpoint(info -> info.oidcUserService(accounts))
                                .failureHandler(SecurityConfiguration::refuse));
    }

    /** After signing in the reader comes where they wanted to go, if that was a page. */
    @SuppressWarnings("NullAway") // null leaves the address as it was
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                request ->
                        request.getMethod().equals(HttpMethod.GET.name())
                                && Objects.requireNonNullElse(
                                                request.getHeader(HttpHeaders.ACCEPT), "")
                                        .contains("text/html"));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.sendRedirect(SignInPage.PATH + "?" + why(exception));
    }

    private static String why(AuthenticationException exception) {
        return switch (exception) {
            case TooManyAttemptsException _ -> SignInPage.WAIT;
            case OAuth2AuthenticationException elsewhere ->
                    elsewhere.getError().getErrorCode().equals(OidcAccounts.NO_ROLE)
                            ? SignInPage.NO_ROLE
                            : SignInPage.NOT_ELSEWHERE;
            default -> SignInPage.REFUSED;
        };
    }

    /** Strict transport is for whoever ends the encryption to say: the proxy. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(atOnce())
                .contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
    }

    /** The application sends its pages past whoever waits for the end of an answer. */
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
