package nl.openvensters.site.guide;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.school.SchoolCode;

/**
 * Where the guides of a school are: {@code /scholen/12AB00/schoolgids} is the one of now, {@code
 * /scholen/12AB00/schoolgids/2026-2027} that of a year, and with {@code .pdf} behind it the same on paper.
 */
public final class GuideAddress {

    private static final Pattern PAGE =
            Pattern.compile("/scholen/([0-9A-Za-z]{6})/schoolgids(?:/([0-9]{4}-[0-9]{4}))?/?");

    private static final Pattern PDF = Pattern.compile("/([0-9A-Za-z]{6})/([0-9]{4}-[0-9]{4})\\.pdf");

    private static final Pattern PHOTO = Pattern.compile("/([0-9]{2}[A-Z0-9]{2}[0-9]{2})/([0-9a-f]{64})\\.jpg");

    private GuideAddress() {}

    /** What an address asks for. @param year empty for the one of now */
    record Asked(String code, Optional<String> year) {}

    /** Whether a guide may stand behind an address. */
    public static boolean is(String path) {
        return PAGE.matcher(path).matches();
    }

    static Optional<Asked> in(String path) {
        Matcher page = PAGE.matcher(path);
        return page.matches()
                ? Optional.of(new Asked(page.group(1), Optional.ofNullable(page.group(2))))
                : Optional.empty();
    }

    /** In what stands behind {@code /schoolgidsen}. */
    static Optional<Asked> inFile(String info) {
        Matcher pdf = PDF.matcher(info == null ? "" : info);
        return pdf.matches() ? Optional.of(new Asked(pdf.group(1), Optional.of(pdf.group(2)))) : Optional.empty();
    }

    /** The address of the guide of now. */
    public static String of(SchoolCode school) {
        return "/scholen/" + school + "/schoolgids";
    }

    static String of(SchoolCode school, SchoolYear year) {
        return of(school) + "/" + year;
    }

    static String pdf(SchoolCode school, SchoolYear year) {
        return "/schoolgidsen/" + school + "/" + year + ".pdf";
    }

    /** Where a photo of a guide is. @param file its fingerprint */
    static String photo(SchoolCode school, String file) {
        return "/schoolgidsen/" + school + "/" + file + ".jpg";
    }

    /** A photo of a school. @param file its fingerprint */
    record AskedPhoto(SchoolCode school, String file) {}

    static Optional<AskedPhoto> inPhoto(String info) {
        Matcher photo = PHOTO.matcher(info == null ? "" : info);
        return photo.matches()
                ? Optional.of(new AskedPhoto(new SchoolCode(photo.group(1)), photo.group(2)))
                : Optional.empty();
    }

    /** Empty when it is no school year. */
    static Optional<SchoolYear> year(String written) {
        try {
            return Optional.of(SchoolYear.parse(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
