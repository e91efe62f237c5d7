package nl.perspectief.dashboard.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where else people sign in.
 *
 * @param issuer address of the provider, under which it describes itself
 * @param roleClaim what it calls the role: a word, or a list with one that is known here
 * @param municipalityClaim what it calls the code of the municipality
 */
@ConfigurationProperties("perspectief.oidc")
record OidcSettings(
        String issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("perspectief_role") String roleClaim,
        @DefaultValue("perspectief_municipality") String municipalityClaim) {}
