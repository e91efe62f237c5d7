package nl.perspectief.dashboard.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Set;
import nl.perspectief.dashboard.export.Column;
import nl.perspectief.dashboard.export.ColumnType;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is said of the API as a whole; the rest is read from the resources themselves. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    private static final String TOKEN = "token";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Perspectief")
                                .version("1")
                                .description(
                                        "Cijfers over jongeren die aan werk worden geholpen, zoals iedereen ze mag zien:"
                                                + " kleine aantallen zijn afgeschermd. Elk antwoord noemt zijn momentopname"
                                                + " (Perspectief-Snapshot); met dezelfde momentopname blijft het gelijk."))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        TOKEN,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .description("Een token van Mijn account.")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** An observation has the columns of an export, which are data. */
    @Bean
    OpenApiCustomizer observationsByTheirColumns() {
        return described ->
                described.getComponents().addSchemas(ObservationPage.SCHEMA, observation());
    }

    private static Schema<?> observation() {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(Set.of("object"));
        for (Column column : Column.OBSERVATIONS) {
            Schema<?> property = new JsonSchema();
            property.setTypes(Set.of(type(column.type()), "null"));
            property.setDescription(column.descriptionNl());
            schema.addProperty(column.name(), property);
        }
        return schema;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case DECIMAL, NUMBER -> "number";
        };
    }
}
