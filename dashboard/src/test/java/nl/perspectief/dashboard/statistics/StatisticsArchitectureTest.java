package nl.perspectief.dashboard.statistics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StatisticsArchitectureTest {

    private static final JavaClasses STATISTICS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("nl.perspectief.dashboard.statistics");

    @Test
    void statisticsKnowNumbersOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "org.apache.commons.statistics..",
                        "org.jspecify.annotations",
                        "nl.perspectief.dashboard.statistics")
                .check(STATISTICS);
    }
}
