package nl.openvensters.site.school;

import java.util.Locale;
import nl.openvensters.school.PhoneNumber;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.site.address.Addresses;

/** Where a school is and how to reach it, as it is written; what is not known is empty. */
public final class SchoolContact {

    private final SchoolProfile school;

    public SchoolContact(SchoolProfile school) {
        this.school = school;
    }

    /** {@code Lindelaan 4}. */
    public String getStreet() {
        var address = school.address();
        return address.street()
                .map(street -> street + address.houseNumber().map(n -> " " + n).orElse(""))
                .orElse("");
    }

    /** {@code 9876 AB Zandwijk}, or what is known of it. */
    public String getTown() {
        String postcode =
                school.address().postcode().map(p -> p.written() + " ").orElse("");
        return (postcode + school.address().place().orElse("")).strip();
    }

    /** In groups of digits. */
    public String getPhone() {
        return school.phone().map(PhoneNumber::of).map(PhoneNumber::written).orElse("");
    }

    /** For a telephone that dials. */
    public String getPhoneDialled() {
        return school.phone().map(PhoneNumber::of).map(PhoneNumber::dialled).orElse("");
    }

    /** With a scheme. */
    public String getWebsite() {
        return Addresses.website(school);
    }

    /** Without a scheme, as people write it. */
    public String getWebsiteName() {
        return getWebsite().replaceFirst("^https?://", "").replaceFirst("/$", "");
    }

    /** The point on a public map. */
    public String getMap() {
        return school.point()
                .map(p -> String.format(
                        Locale.ROOT,
                        "https://www.openstreetmap.org/?mlat=%.5f&mlon=%.5f#map=%d/%.5f/%.5f",
                        p.latitude(),
                        p.longitude(),
                        p.exact() ? 17 : 14,
                        p.latitude(),
                        p.longitude()))
                .orElse("");
    }

    /** Our own map of the surroundings, a picture. */
    public String getSketch() {
        return school.point()
                .map(p -> "/kaart/scholen/" + school.code() + ".svg")
                .orElse("");
    }

    /** The schools around it, the nearest first. */
    public String getNear() {
        return school.active()
                ? school.address()
                        .postcode()
                        .map(p -> "/zoeken?bij=" + p.written().replace(" ", ""))
                        .orElse("")
                : "";
    }

    /** Whether the point is only the middle of its postcode area. */
    public boolean isApproximate() {
        return school.point().filter(p -> !p.exact()).isPresent();
    }
}
