package nl.openvensters;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import nl.openvensters.school.SubjectKind;

/** The rules of docs/architecture.md. */
@AnalyzeClasses(packages = "nl.openvensters", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Features in the order in which they may know each other: each only those before it. */
    static final List<String> ORDER = List.of(
            "time",
            "language",
            "jdbc",
            "client",
            "observation",
            "listing",
            "markup",
            "school",
            "indicator",
            "figure",
            "history",
            "mail",
            "account",
            "writing",
            "publication",
            "page",
            "search",
            "visit",
            "message",
            "follow",
            "question",
            "guideplan",
            "surveyplan",
            "worklist",
            "planning",
            "guidance",
            "importing",
            "administration",
            "story",
            "questionnaire",
            "guide",
            "monitor",
            "agreement",
            "benchmark",
            "sector",
            "campaign",
            "privacy",
            "demonstration",
            "database");

    @ArchTest
    static final ArchRule features_know_only_what_stands_above_them = order();

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("nl.openvensters.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_pages = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces.."));

    @ArchTest
    static final ArchRule only_repositories_have_an_entity_manager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .doNotHaveSimpleName("ContainerDatabase")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");

    /** Who else has one is named file by file in {@link SqlTest}. */
    @ArchTest
    static final ArchRule only_the_kernel_has_a_connection = noClasses()
            .that()
            .resideOutsideOfPackages("nl.openvensters.jdbc..", "nl.openvensters.database..")
            .and()
            .doNotHaveSimpleName("StagingRepository")
            .and()
            .doNotHaveSimpleName("Loading")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.sql.Connection");

    @ArchTest
    static final ArchRule packages_are_named_after_what_they_are_about =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..", "..impl..");

    private static ArchRule order() {
        ArchRule rule = classes().should().resideInAPackage("nl.openvensters..");
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] below = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(feature -> "nl.openvensters." + feature + "..")
                    .toArray(String[]::new);
            rule = CompositeArchRule.of(rule)
                    .and(noClasses()
                            .that(resideInAPackage("nl.openvensters." + ORDER.get(i) + ".."))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(below))
                            .allowEmptyShould(true));
        }
        return rule;
    }

    /** In bytecode a {@code switch} asks for the place of the constant. */
    @ArchTest
    static final ArchRule nobody_switches_over_the_kinds_of_subject =
            noClasses().should().callMethod(SubjectKind.class, "ordinal");
}
