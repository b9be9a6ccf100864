package nl.openvensters.site.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.school.MunicipalityProfile;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.site.text.SiteTexts;

/**
 * A step on the way from the country to a page.
 *
 * @param address of the page of that step
 */
public record Crumb(String label, String address) {

    private static Crumb country() {
        return new Crumb(SiteTexts.text("place.country"), "/gemeenten");
    }

    private static Optional<Crumb> province(Optional<String> name) {
        return name.filter(known -> !known.isBlank()).map(known -> new Crumb(known, PlaceAddress.province(known)));
    }

    /** To a province. */
    public static List<Crumb> toProvince() {
        return List.of(country());
    }

    /** To a municipality. */
    public static List<Crumb> to(MunicipalityProfile municipality) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(country());
        province(municipality.province()).ifPresent(crumbs::add);
        return crumbs;
    }

    /** To a place in a municipality. */
    public static List<Crumb> toPlaceIn(MunicipalityProfile municipality) {
        List<Crumb> crumbs = to(municipality);
        crumbs.add(new Crumb(municipality.name(), PlaceAddress.municipality(municipality.code(), municipality.name())));
        return crumbs;
    }

    /** To a school; by its place where that has another name than its municipality, and the school stands there today. */
    public static List<Crumb> to(SchoolProfile school) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(country());
        province(school.address().province()).ifPresent(crumbs::add);
        school.municipality().ifPresent(municipality -> {
            crumbs.add(new Crumb(
                    municipality.name(), PlaceAddress.municipality(municipality.code(), municipality.name())));
            school.address()
                    .place()
                    .filter(place -> school.active() && !place.equalsIgnoreCase(municipality.name()))
                    .ifPresent(place -> crumbs.add(new Crumb(place, PlaceAddress.place(municipality.code(), place))));
        });
        return crumbs;
    }
}
