package nl.openvensters.publication.general;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.school.SchoolCode;

/**
 * Where a stored file of a school is to be had, in the public site for everybody and in the portal for who may see
 * drafts. What is in a file never changes, so neither does its address.
 *
 * @param sha256 the fingerprint of what is in it
 */
public record FileAddress(SchoolCode school, String sha256) {

    /** What all addresses begin with. */
    public static final String FOLDER = "/bestanden/";

    private static final Pattern REST =
            Pattern.compile("/([0-9]{2}[A-Z0-9]{2}[0-9]{2})/([0-9a-f]{64})/[a-z0-9-]{1,120}\\.(?:jpg|pdf)");

    /**
     * The address within a site.
     *
     * @param name by which a browser keeps it: small letters, digits and dashes, and {@code .jpg} or {@code .pdf}
     */
    public String named(String name) {
        return FOLDER + school + "/" + sha256 + "/" + name;
    }

    /**
     * Reads an address.
     *
     * @param rest what comes after {@code /bestanden}; null when nothing does
     * @return empty when no file can have it
     */
    public static Optional<FileAddress> of(String rest) {
        Matcher parts = REST.matcher(rest == null ? "" : rest);
        return parts.matches()
                ? Optional.of(new FileAddress(new SchoolCode(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }
}
