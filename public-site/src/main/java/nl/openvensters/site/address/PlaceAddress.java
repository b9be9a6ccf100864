package nl.openvensters.site.address;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.MunicipalityProfile;
import nl.openvensters.school.Slug;

/**
 * Where places have their pages. A municipality is known by its code; a place by the code of its municipality and its
 * name, for there are places of one name in several; a province by its name.
 */
public final class PlaceAddress {

    private static final Pattern MUNICIPALITY = Pattern.compile("/gemeenten/([0-9]{4})(?:/([^/]{0,200}))?/?");
    private static final Pattern PLACE = Pattern.compile("/plaatsen/([0-9]{4})/([^/]{1,200})/?");
    private static final Pattern PROVINCE = Pattern.compile("/provincies/([^/]{1,60})/?");

    private PlaceAddress() {}

    /** The page behind an address; empty when it is not one of a place. */
    public static Optional<String> page(String path) {
        if (MUNICIPALITY.matcher(path).matches()) {
            return Optional.of("/municipality.xhtml");
        }
        if (PLACE.matcher(path).matches()) {
            return Optional.of("/place.xhtml");
        }
        return PROVINCE.matcher(path).matches() ? Optional.of("/province.xhtml") : Optional.empty();
    }

    /** {@code /gemeenten/0637/zoetermeer}. */
    public static String municipality(MunicipalityCode code, String name) {
        return "/gemeenten/" + code + "/" + Slug.of(name, "");
    }

    /** {@code /plaatsen/1895/finsterwolde}. */
    public static String place(MunicipalityCode municipality, String name) {
        return "/plaatsen/" + municipality + "/" + Slug.of(name, "");
    }

    public static String place(MunicipalityProfile municipality, MunicipalityProfile.Place place) {
        return place(municipality.code(), place.name());
    }

    /** {@code /provincies/zuid-holland}. */
    public static String province(String name) {
        return "/provincies/" + Slug.of(name, "");
    }

    /** The municipality that the address of it, or of a place in it, names. */
    public static Optional<MunicipalityCode> municipalityIn(String path) {
        return group(MUNICIPALITY, path, 1).or(() -> group(PLACE, path, 1)).map(MunicipalityCode::new);
    }

    /** The readable part of the address of a place. */
    public static Optional<String> placeIn(String path) {
        return group(PLACE, path, 2);
    }

    /** The readable part of the address of a province. */
    public static Optional<String> provinceIn(String path) {
        return group(PROVINCE, path, 1);
    }

    private static Optional<String> group(Pattern pattern, String path, int group) {
        Matcher found = pattern.matcher(path);
        return found.matches() ? Optional.ofNullable(found.group(group)) : Optional.empty();
    }
}
