package nl.openvensters.site.search;

import java.util.ArrayList;
import java.util.List;
import nl.openvensters.publication.general.FileAddress;
import nl.openvensters.school.PupilCount;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolType;
import nl.openvensters.site.school.FileServlet;
import nl.openvensters.site.school.SchoolView;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.Wording;

/**
 * A school in a list, as {@code WEB-INF/parts/card.xhtml} shows it: the same on every page that lists schools.
 *
 * @param code the school's code
 * @param address of its page
 * @param name its name
 * @param where its street and place; empty when neither is known
 * @param about what is said of it below that
 * @param distance how far it is; empty when nobody asked
 * @param special whether it is for pupils who need special education
 * @param active whether it is open today
 * @param photo address of the small photo that it shows of itself; empty when it shows none
 * @param photos the same in the widths that there are, for a browser to choose from
 */
public record SchoolCard(
        String code,
        String address,
        String name,
        String where,
        String about,
        String distance,
        boolean special,
        boolean active,
        String photo,
        String photos) {

    /** The card of a school of which nobody asked how far it is. */
    public static SchoolCard of(SchoolHit hit) {
        return of(hit, "");
    }

    /** @param distance in words, such as {@code 300 meter} */
    public static SchoolCard of(SchoolHit hit, String distance) {
        return new SchoolCard(
                hit.code().value(),
                SchoolView.address(hit.code(), hit.slug()),
                hit.name(),
                where(hit),
                about(hit),
                distance,
                hit.type() != SchoolType.BO,
                hit.active(),
                photo(hit, FileServlet.IN_LIST),
                photo(hit, FileServlet.IN_LIST_COARSE) + " 192w, " + photo(hit, FileServlet.IN_LIST) + " 288w");
    }

    /** The same cards; schools of one name at one address, or of one place without a street, are told apart by their code. */
    public static List<SchoolCard> apart(List<SchoolCard> cards) {
        return cards.stream()
                .map(card -> cards.stream().anyMatch(card::isTwinOf) ? card.withCode() : card)
                .toList();
    }

    private boolean isTwinOf(SchoolCard other) {
        return !code.equals(other.code) && name.equals(other.name) && where.equals(other.where);
    }

    private SchoolCard withCode() {
        String told = where.isEmpty() ? code : where + " · " + code;
        return new SchoolCard(code, address, name, told, about, distance, special, active, photo, photos);
    }

    private static String photo(SchoolHit hit, String name) {
        return hit.photo()
                .map(file -> new FileAddress(hit.code(), file).named(name))
                .orElse("");
    }

    /** {@code Lindelaan 4, Zandwijk}, with the municipality when it has another name. */
    private static String where(SchoolHit hit) {
        String street = hit.street().orElse("");
        String town = town(hit);
        return street.isEmpty() ? town : town.isEmpty() ? street : street + ", " + town;
    }

    private static String town(SchoolHit hit) {
        String place = hit.place().orElse("");
        String municipality = hit.municipality().orElse("");
        if (municipality.isEmpty() || municipality.equalsIgnoreCase(place)) {
            return place;
        }
        return place.isEmpty()
                ? SiteTexts.text("search.municipality", municipality)
                : place + ", " + SiteTexts.text("search.municipality", municipality);
    }

    private static String about(SchoolHit hit) {
        List<String> about = new ArrayList<>();
        about.add(SiteTexts.text("type." + hit.type()));
        hit.denomination().map(Wording::denomination).ifPresent(about::add);
        hit.pupils().map(SchoolCard::pupils).ifPresent(about::add);
        return String.join(" · ", about);
    }

    private static String pupils(PupilCount pupils) {
        if (pupils.number().isEmpty()) {
            return SiteTexts.text("search.fewPupils");
        }
        int number = pupils.number().getAsInt();
        return SiteTexts.text(number == 1 ? "search.pupil" : "search.pupils", number);
    }
}
