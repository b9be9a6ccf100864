package nl.openvensters.site.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.page.MunicipalityPage;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.Stored;
import nl.openvensters.school.MunicipalityProfile;
import nl.openvensters.school.MunicipalityProfile.Place;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.KnownSchools;
import nl.openvensters.site.address.Crumb;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.map.PointsServlet;
import nl.openvensters.site.search.SchoolCard;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.MunicipalityMeans;
import nl.openvensters.story.Wording;

/** The page of a municipality or of a place in it: every school that is open there. */
@Named
@RequestScoped
public class PlaceView {

    @Inject
    private KnownSchools known;

    @Inject
    private PublicPages pages;

    private MunicipalityProfile municipality;
    private Place place;
    private String means = "";
    private List<SchoolCard> regular;
    private List<SchoolCard> special;

    /** Reads the municipality of the address. */
    public void open() throws IOException {
        String path = AskedDocument.path();
        Optional<MunicipalityPage> asked = PlaceAddress.municipalityIn(path)
                .flatMap(pages::municipality)
                .map(Stored::page)
                .filter(page -> !page.municipality().schools().isEmpty());
        Optional<MunicipalityProfile> found = asked.map(MunicipalityPage::municipality);
        Optional<String> slug = PlaceAddress.placeIn(path);
        // A municipality of one place is that place: one page for both.
        Optional<Place> named =
                found.filter(profile -> profile.places().size() > 1).flatMap(profile -> slug.flatMap(profile::place));
        AskedDocument.page(
                        found.filter(profile ->
                                slug.isEmpty() || profile.place(slug.get()).isPresent()),
                        profile -> named.map(it -> PlaceAddress.place(profile, it))
                                .orElseGet(() -> PlaceAddress.municipality(profile.code(), profile.name())))
                .ifPresent(profile -> {
                    municipality = profile;
                    place = named.orElse(null);
                    if (place == null) {
                        means = means(asked.get());
                    }
                    regular = cards(false);
                    special = cards(true);
                });
    }

    public MunicipalityProfile getMunicipality() {
        return municipality;
    }

    /** The place, or the municipality. */
    public String getName() {
        return place == null ? municipality.name() : place.name();
    }

    /** The address of the page. */
    public String getAddress() {
        return place == null
                ? PlaceAddress.municipality(municipality.code(), municipality.name())
                : PlaceAddress.place(municipality, place);
    }

    /** Where a map gets the points of its schools. */
    public String getPoints() {
        return PointsServlet.of(municipality.code().value(), place == null ? "" : place.name());
    }

    /** The way from the country to this page. */
    public List<Crumb> getCrumbs() {
        return place == null ? Crumb.to(municipality) : Crumb.toPlaceIn(municipality);
    }

    private List<SchoolHit> schools() {
        return place == null ? municipality.schools() : municipality.in(place);
    }

    public int getCount() {
        return schools().size();
    }

    /** Those for every child in the neighbourhood. */
    public List<SchoolCard> getRegular() {
        return regular;
    }

    /** Those for children who need more than other schools can give. */
    public List<SchoolCard> getSpecial() {
        return special;
    }

    private List<SchoolCard> cards(boolean special) {
        List<SchoolHit> kind = schools().stream()
                .filter(school -> (school.type() != SchoolType.BO) == special)
                .toList();
        return SchoolCard.apart(
                known.completed(kind).stream().map(SchoolCard::of).toList());
    }

    /** What the schools of a municipality have on average; empty when there is too little to tell, and for a place. */
    public String getMeans() {
        return means;
    }

    private static String means(MunicipalityPage page) {
        return MunicipalityMeans.of(page.figures(), SchoolType.BO)
                .map(table -> table.html().markup())
                .orElse("");
    }

    /** The places of the municipality, when there are several to choose from. */
    public List<Place> getPlaces() {
        List<Place> places = municipality.places();
        return places.size() > 1 ? places : List.of();
    }

    public String address(Place other) {
        return PlaceAddress.place(municipality, other);
    }

    /** {@code 54 scholen: 48 basisscholen en 6 speciale scholen}. */
    public String getSummary() {
        List<String> parts = Stream.of(part("place.regular", regular.size()), part("place.special", special.size()))
                .filter(text -> !text.isEmpty())
                .toList();
        return SiteTexts.text(getCount() == 1 ? "place.summary.one" : "place.summary.many", Wording.list(parts));
    }

    private static String part(String key, int number) {
        return number == 0 ? "" : SiteTexts.text(key + (number == 1 ? ".one" : ".many"), Wording.count(number));
    }
}
