package nl.perspectief.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.provenance.OwnRows;
import nl.perspectief.etl.delivery.Origins;
import nl.perspectief.sql.PersonRows;
import org.junit.jupiter.api.Test;

/** The walls of the house, as docs/architecture.md draws them. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.perspectief");

    @Test
    void rowsMoveOneWayThroughTheImport() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("nl.perspectief.etl..")
                .layer("definition")
                .definedBy("..etl.definition..")
                .layer("privacy")
                .definedBy("..etl.privacy..")
                .layer("finding")
                .definedBy("..etl.finding..")
                .layer("workbook")
                .definedBy("..etl.workbook..")
                .layer("sheet")
                .definedBy("..etl.sheet..")
                .layer("difference")
                .definedBy("..etl.difference..")
                .layer("mapping")
                .definedBy("..etl.mapping..")
                .layer("validation")
                .definedBy("..etl.validation..")
                .layer("annotate")
                .definedBy("..etl.annotate..")
                .layer("landing")
                .definedBy("..etl.landing..")
                .layer("delivery")
                .definedBy("..etl.delivery..")
                .layer("job")
                .definedBy("..etl.job..")
                .layer("backup")
                .definedBy("..etl.backup..")
                .layer("template")
                .definedBy("..etl.template..")
                .layer("sample")
                .definedBy("..etl.sample..")
                .whereLayer("job")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("backup")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("delivery")
                .mayOnlyBeAccessedByLayers("job", "backup")
                .whereLayer("landing")
                .mayOnlyBeAccessedByLayers("delivery", "job")
                .whereLayer("difference")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("validation")
                .mayOnlyBeAccessedByLayers("annotate", "delivery", "job")
                .whereLayer("annotate")
                .mayOnlyBeAccessedByLayers("delivery")
                .whereLayer("mapping")
                .mayOnlyBeAccessedByLayers("validation")
                .whereLayer("workbook")
                .mayOnlyBeAccessedByLayers("mapping", "validation", "annotate")
                .whereLayer("privacy")
                .mayOnlyBeAccessedByLayers("finding", "validation", "delivery")
                .whereLayer("sample")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("template")
                .mayOnlyBeAccessedByLayers("sample")
                .check(PROGRAM);
    }

    @Test
    void modulesPointOneWay() {
        noClasses()
                .that()
                .resideInAPackage("nl.perspectief.sql..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("nl.perspectief.etl..", "nl.perspectief.dashboard..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage("nl.perspectief.etl..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.perspectief.dashboard..")
                .check(PROGRAM);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        SlicesRuleDefinition.slices()
                .matching("nl.perspectief.(etl|dashboard).(*)..")
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }

    @Test
    void onlyTheReaderTheTemplateAndTheExportKnowPoi() {
        onlyIn(
                "org.apache.poi..",
                "..etl.workbook..",
                "..etl.template..",
                "..dashboard.export.xlsx..");
        onlyIn(
                "org.openxmlformats..",
                "..etl.workbook..",
                "..etl.template..",
                "..dashboard.export.xlsx..");
    }

    @Test
    void onlyTheReportIsSetAndDrawnOnPaper() {
        onlyIn("com.openhtmltopdf..", "..dashboard.report..");
        onlyIn("org.apache.pdfbox..", "..dashboard.report..");
        onlyIn("org.jfree..", "..dashboard.report..");
    }

    @Test
    void onlyTheApiDescribesItself() {
        onlyIn("io.swagger..", "..dashboard.api..");
        onlyIn("org.springdoc..", "..dashboard.api..");
    }

    @Test
    void onlyTheJobKnowsSpringBatch() {
        onlyIn("org.springframework.batch..", "..etl.job..");
    }

    @Test
    void onlyTheRegisterAndTheQueriesKnowJooq() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.perspectief.sql..", "..etl.delivery..")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .and(areNotWithinQueries())
                .and()
                // hands the connection to them
                .doNotHaveSimpleName("OperationsConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jooq..")
                .check(PROGRAM);
    }

    @Test
    void duckDbIsWrittenByLandingAndTheWarehouseOnly() {
        onlyIn("org.duckdb..", "..etl.landing..", "nl.perspectief.sql");
    }

    @Test
    void statisticsKnowNumbersOnly() {
        noClasses()
                .that()
                .resideInAPackage("..dashboard.statistics..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..",
                        "java.sql..",
                        "com.vaadin..",
                        "org.springframework..",
                        "nl.perspectief.sql..",
                        "nl.perspectief.etl..",
                        "..dashboard.indicator..")
                .check(PROGRAM);
    }

    @Test
    void whatChangedIsToldByTypedRowsAlone() {
        noClasses()
                .that()
                .resideInAPackage("..etl.difference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.sql..",
                        "org.jooq..",
                        "org.apache.poi..",
                        "..etl.workbook..",
                        "..etl.mapping..",
                        "..etl.validation..",
                        "..etl.delivery..")
                .check(PROGRAM);
    }

    @Test
    void theDashboardUsesTheImportThroughItsDoorsOnly() {
        noClasses()
                .that()
                .resideInAPackage("nl.perspectief.dashboard..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..etl.workbook..", "..etl.mapping..", "..etl.landing..")
                .check(PROGRAM);
    }

    @Test
    void screensReadPublishedFiguresOnly() {
        noClasses()
                .that()
                .resideInAPackage("nl.perspectief.dashboard..")
                .and(areNotQueriesAboutTheWorkItself())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("nl.perspectief.sql.operations..")
                .check(PROGRAM);
    }

    @Test
    void nothingReadsFiguresAroundTheGate() {
        noClasses()
                .that()
                .resideInAPackage("nl.perspectief.dashboard..")
                .and()
                .resideOutsideOfPackages("..dashboard.indicator..", "..dashboard.disclosure..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(IndicatorQueries.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("nl.perspectief.sql.published..")
                .check(PROGRAM);
    }

    @Test
    void rowsOfPersonsAreOpenedByOneClassThatAsksWhoseTheyAre() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(PersonRows.class, OwnRows.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PersonRows.class)
                .check(PROGRAM);
        constructors().that().areDeclaredIn(OwnRows.class).should().bePrivate().check(PROGRAM);
        methods()
                .that()
                .areDeclaredIn(OwnRows.class)
                .and()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .haveRawParameterTypes(
                        Audience.class,
                        String.class,
                        String.class,
                        DisclosedFigures.class,
                        Origins.class)
                .check(PROGRAM);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM);
    }

    /** Accounts, deliveries and administration are kept in the register, and asked there. */
    private static DescribedPredicate<JavaClass> areNotQueriesAboutTheWorkItself() {
        return DescribedPredicate.describe(
                "are not Queries of accounts, deliveries and administration",
                type ->
                        !type.getName()
                                .matches(
                                        ".*\\.dashboard\\.(access|audit|deliver|deliveries|closing|admin|mail|compare)\\.\\w+Queries(\\$.*)?"));
    }

    private static DescribedPredicate<JavaClass> areNotWithinQueries() {
        return DescribedPredicate.describe(
                "are not written inside a Queries class",
                type -> !type.getName().contains("Queries$"));
    }
}
