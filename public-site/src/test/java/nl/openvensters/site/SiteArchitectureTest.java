package nl.openvensters.site;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.openvensters.page.PageCheck;
import nl.openvensters.page.PageMaker;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.BoardRepository;
import nl.openvensters.school.SchoolRepository;
import nl.openvensters.school.SubjectKind;

/** What the public sees is made once, elsewhere. */
@AnalyzeClasses(packages = "nl.openvensters.site", importOptions = ImportOption.DoNotIncludeTests.class)
class SiteArchitectureTest {

    @ArchTest
    static final ArchRule the_site_reads_documents_and_not_what_they_are_made_of = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PublishedIndicators.class, SchoolRepository.class, BoardRepository.class);

    @ArchTest
    static final ArchRule the_site_makes_no_documents =
            noClasses().should().dependOnClassesThat().belongToAnyOf(PageMaker.class, PageCheck.class);

    @ArchTest
    static final ArchRule nobody_switches_over_the_kinds_of_subject =
            noClasses().should().callMethod(SubjectKind.class, "ordinal");
}
