package nl.openvensters.site.place;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.RegisterOverview;
import nl.openvensters.school.Slug;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.text.SiteTexts;

/** How many schools there are and where: for the home page and the page of municipalities. */
@Named
@RequestScoped
public class RegisterView {

    @Inject
    private PublicPages pages;

    private RegisterOverview overview;

    @PostConstruct
    void read() {
        overview = pages.country().map(country -> country.page().schools()).orElse(RegisterOverview.NONE);
    }

    public RegisterOverview getOverview() {
        return overview;
    }

    /** The page of a municipality. */
    public String address(RegisterOverview.Municipality municipality) {
        return PlaceAddress.municipality(municipality.code(), municipality.name());
    }

    /** The page of a province; empty for schools of which it is not known. */
    public String address(RegisterOverview.Province province) {
        return province.name().isEmpty() ? "" : PlaceAddress.province(province.name());
    }

    /** The anchor of a province on the page of municipalities. */
    public String anchor(String province) {
        return Slug.of(province, "").value();
    }

    /** A province as it is shown; schools of which it is not known are gathered. */
    public String name(String province) {
        return province.isEmpty() ? SiteTexts.text("municipalities.elsewhere") : province;
    }
}
