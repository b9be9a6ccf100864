package nl.openvensters.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.openvensters.school.SubjectKind;

/** As in the domain and on the site. */
@AnalyzeClasses(packages = "nl.openvensters.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class PortalArchitectureTest {

    @ArchTest
    static final ArchRule nobody_switches_over_the_kinds_of_subject =
            noClasses().should().callMethod(SubjectKind.class, "ordinal");
}
