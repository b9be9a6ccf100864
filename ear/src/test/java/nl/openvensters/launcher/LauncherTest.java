package nl.openvensters.launcher;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.openvensters.launcher", importOptions = ImportOption.DoNotIncludeTests.class)
class LauncherTest {

    /** The domain is in a class loader that is made later; what the tests see on their class path is not there. */
    @ArchTest
    static final ArchRule THE_LAUNCHER_NEEDS_NO_CLASS_THAT_IS_NOT_IN_ITS_JAR = noClasses()
            .that()
            .resideInAPackage("nl.openvensters.launcher")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("nl.openvensters..").and(not(resideInAPackage("nl.openvensters.launcher"))));
}
