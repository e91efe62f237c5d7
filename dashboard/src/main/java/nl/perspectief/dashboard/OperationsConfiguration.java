package nl.perspectief.dashboard;

import java.nio.file.Path;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.etl.job.Engine;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register: accounts, deliveries and what was decided about them. */
@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    /** Of an application that was not given one: it takes the data folder for itself. */
    @Bean
    @ConditionalOnMissingBean
    Engine engine(@Value("${perspectief.data}") Path data) {
        return Engine.open(data, "0");
    }

    @Bean
    DSLContext operations(Engine engine) {
        return OperationsDatabase.jooq(engine.operations(), engine.operationsUrl());
    }
}
