package nl.perspectief.dashboard.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.DelegatingFilterProxy;

/** A provider of OpenID Connect, at which whoever comes is signed in already. */
final class Provider implements AutoCloseable {

    static final String CLIENT = "perspectief";
    static final String SECRET = "van-ons-twee";

    /** What it says of whoever comes. */
    private static final Map<String, Object> CLAIMS = new ConcurrentHashMap<>();

    private static volatile String issuer = "";
    private static volatile String returnTo = "";
    private static volatile String subject = "";

    private final AnnotationConfigServletWebServerApplicationContext context =
            new AnnotationConfigServletWebServerApplicationContext();

    Provider() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        issuer = "http://localhost:" + port;
        context.registerBean(TomcatServletWebServerFactory.class, () -> tomcat(port));
        context.register(Beans.class);
    }

    private static TomcatServletWebServerFactory tomcat(int port) {
        var tomcat = new TomcatServletWebServerFactory(port);
        // filters are asked only where a servlet would answer
        tomcat.setRegisterDefaultServlet(true);
        return tomcat;
    }

    String issuer() {
        return issuer;
    }

    void start(String backTo) {
        returnTo = backTo;
        context.refresh();
    }

    void signsIn(String who, Map<String, Object> claims) {
        subject = who;
        CLAIMS.clear();
        CLAIMS.putAll(claims);
    }

    @Override
    public void close() {
        context.close();
    }

    @EnableWebSecurity
    static class Beans {

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()));
            http.oauth2ResourceServer(tokens -> tokens.jwt(Customizer.withDefaults()));
            http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated());
            http.sessionManagement(
                    sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
            http.csrf(csrf -> csrf.disable());
            http.addFilterAfter(signedInAlready(), SecurityContextHolderFilter.class);
            return http.build();
        }

        private static Filter signedInAlready() {
            return (request, response, chain) -> {
                var path = ((jakarta.servlet.http.HttpServletRequest) request).getRequestURI();
                if (path.equals("/oauth2/authorize")) {
                    SecurityContextHolder.getContext()
                            .setAuthentication(
                                    UsernamePasswordAuthenticationToken.authenticated(
                                            subject,
                                            null,
                                            List.of(
                                                    FactorGrantedAuthority.fromAuthority(
                                                            FactorGrantedAuthority
                                                                    .PASSWORD_AUTHORITY))));
                }
                chain.doFilter(request, response);
            };
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId("1")
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(
                                    ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(returnTo)
                            .scope("openid")
                            .scope("profile")
                            .scope("email")
                            .build());
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            RSAKey key = new RSAKeyGenerator(2048).keyID("test").generate();
            return new ImmutableJWKSet<>(new JWKSet(List.of(key)));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().issuer(issuer).build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return context -> context.getClaims().claims(said -> CLAIMS.forEach(said::put));
        }

        @Bean
        ServletContextInitializer security() {
            return servlets -> {
                FilterRegistration.Dynamic filter =
                        servlets.addFilter(
                                "gate", new DelegatingFilterProxy("springSecurityFilterChain"));
                filter.addMappingForUrlPatterns(EnumSet.allOf(DispatcherType.class), false, "/*");
            };
        }
    }
}
