package nl.openvensters.site.figures;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Definition;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Theme;
import nl.openvensters.language.Language;
import nl.openvensters.school.SchoolType;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.Glossary;
import nl.openvensters.story.Wording;

/** Every indicator with its definition and source. */
@Named
@RequestScoped
public class CatalogueView {

    @Inject
    private Catalogue catalogue;

    public List<Theme> getThemes() {
        return catalogue.themes();
    }

    /** The words that pages explain. */
    public List<Glossary.Term> getWords() {
        return Glossary.all();
    }

    public List<Indicator> of(Theme theme) {
        return catalogue.of(theme).stream()
                .map(indicator -> indicator.in(Language.spoken()))
                .toList();
    }

    /** Which version of a definition, and from when: {@code Versie 2, sinds 28 november 2026.} */
    public String since(Definition definition) {
        return definition
                .since()
                .map(day -> SiteTexts.text("figures.version.since", definition.version(), Wording.day(day)))
                .orElseGet(() -> SiteTexts.text("figures.version", definition.version()));
    }

    /** The language of a definition, where the catalogue does not have that of the page; else empty. */
    public String language(Indicator indicator) {
        return indicator.isIn(Language.spoken()) ? "" : Language.spoken().tagOfDutch();
    }

    /** For which types of school an indicator holds, in words. */
    public String types(Indicator indicator) {
        if (indicator.appliesTo().size() == SchoolType.values().length) {
            return SiteTexts.text("figures.everyType");
        }
        return Wording.list(indicator.appliesTo().stream()
                .sorted()
                .map(type -> Wording.within(SiteTexts.text("type." + type)))
                .toList());
    }
}
