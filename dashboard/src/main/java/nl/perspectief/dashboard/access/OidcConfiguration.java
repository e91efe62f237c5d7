package nl.perspectief.dashboard.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Signing in at one's own organisation (OpenID Connect), where an issuer is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("perspectief.oidc.issuer")
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    static final String REGISTRATION = "organisatie";

    /** Asked for when the first person signs in: the provider may be down when this begins. */
    @Bean
    ClientRegistrationRepository provider(OidcSettings settings) {
        return new SupplierClientRegistrationRepository(
                () ->
                        new InMemoryClientRegistrationRepository(
                                ClientRegistrations.fromOidcIssuerLocation(settings.issuer())
                                        .registrationId(REGISTRATION)
                                        .clientId(settings.clientId())
                                        .clientSecret(settings.clientSecret())
                                        .scope("openid", "profile", "email")
                                        .build()));
    }

    @Bean
    OidcAccounts oidcAccounts(OidcSettings settings, AccountQueries accounts, AccessEvents events) {
        return new OidcAccounts(settings, accounts, events);
    }
}
