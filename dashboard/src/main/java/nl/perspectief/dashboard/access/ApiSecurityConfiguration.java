package nl.perspectief.dashboard.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The gate for programs: each request carries a secret, and no cookie opens anything. So a page of
 * somebody else cannot ask in a reader's name, and nothing is kept between requests.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

    /** All that programs ask. */
    static final String PATHS = "/api/**";

    /** What can be asked, without figures. */
    private static final String[] DESCRIPTION = {"/api/v1/openapi", "/api/v1/openapi.yaml"};

    private static final String NOTHING_OF_A_PAGE = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain gateForPrograms(HttpSecurity http, ApiTokens tokens) {
        http.securityMatcher(PATHS)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(ApiSecurityConfiguration::headers)
                .authorizeHttpRequests(
                        rules ->
                                rules.requestMatchers(DESCRIPTION)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(ApiSecurityConfiguration::refuse))
                .addFilterBefore(new ApiTokenFilter(tokens), AuthorizationFilter.class);
        return http.build();
    }

    /** How long an answer may be kept is for the resource to say. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_OF_A_PAGE))
                .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
    }

    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException exception)
            throws IOException {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(
                        """
                        {"status":401,"title":"Niet aangemeld","detail":"Stuur een geldig token mee: \
                        Authorization: Bearer … Een token maakt u bij Mijn account; een verlopen of \
                        ingetrokken token werkt niet meer."}""");
    }
}
