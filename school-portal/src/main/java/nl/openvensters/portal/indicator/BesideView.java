package nl.openvensters.portal.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.publication.PublishedExplanation;
import nl.openvensters.publication.SchoolText;
import nl.openvensters.publication.example.Examples;
import nl.openvensters.publication.example.WrittenText;
import nl.openvensters.school.SchoolCode;

/** What lies beside the editor to learn from: last year's words, those of others, and where a figure is corrected. */
@Named
@RequestScoped
public class BesideView {

    @Inject
    private Examples examples;

    @Inject
    private IndicatorView page;

    @Inject
    private IndicatorForm form;

    private List<WrittenText> good;

    /** At most three texts of other schools. */
    public List<WrittenText> getGood() {
        if (good == null) {
            good = page.isOfSchool() ? examples.good(new SchoolCode(page.getCode()), page.getIndicator()) : List.of();
        }
        return good;
    }

    /** What the school wrote in an earlier year, unless that is what stands in the editor; null when there is nothing. */
    public PublishedExplanation getLastYear() {
        return page.getShown()
                .page()
                .lastYear()
                .filter(text -> page.isOfSchool())
                .filter(text -> !SchoolText.clean(text.body()).equals(SchoolText.clean(form.getBody())))
                .orElse(null);
    }

    /** Where a wrong figure is corrected: with whoever delivers it. */
    public String getCorrection() {
        String source = page.getShown().state().indicator().source();
        if (!page.getShown().state().indicator().isCentral()) {
            return EditorRequest.TEXTS.tell("correct.own");
        }
        return EditorRequest.TEXTS.tell(source.startsWith("Inspectie") ? "correct.inspectorate" : "correct.register");
    }

    /** HTML as it may be shown. */
    public String clean(String html) {
        return SchoolText.clean(html);
    }
}
