package nl.openvensters.portal.page;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses of styles, scripts and pictures of ours: {@code /looks/-3f2a…/portal.css}. Its version follows from what is
 * in all of them, and stands before the name, so that a script that a script imports and a font that a style sheet names
 * have it too. What has the version of now may be kept for a year.
 */
public final class Looks {

    private static final String VERSION = Looks.class.getName();
    private static final List<String> FOLDERS = List.of("/looks/", "/theme/");
    private static final Pattern VERSIONED =
            Pattern.compile("(/looks/|/theme/)-([0-9a-f]{12})/((?:[\\w-]+/)*\\w[\\w.-]*)");

    private static final int DIGITS = 12;

    private Looks() {}

    /**
     * The address with its version when it is one of ours, else as it is.
     *
     * @param address as a page names it, with the path of the application
     */
    static String versioned(String address, ServletContext here) {
        String root = here.getContextPath();
        for (String folder : FOLDERS) {
            if (address.startsWith(root + folder) && !address.startsWith(root + folder + "-")) {
                String name = address.substring(root.length() + folder.length());
                return root + folder + "-" + version(here) + "/" + name;
            }
        }
        return address;
    }

    /** Whether it is the address of a look, with a version or without. @param path within the application */
    public static boolean isOne(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith);
    }

    /** Whether what is there never changes. @param path within the application */
    public static boolean isLasting(String path, ServletContext here) {
        Matcher parts = VERSIONED.matcher(path);
        return parts.matches() && parts.group(2).equals(version(here));
    }

    /** Where the file is that an address with a version, also an older one, names. @param path within the application */
    static Optional<String> file(String path) {
        Matcher parts = VERSIONED.matcher(path);
        return parts.matches() ? Optional.of(parts.group(1) + parts.group(3)) : Optional.empty();
    }

    private static String version(ServletContext here) {
        Object known = here.getAttribute(VERSION);
        if (known instanceof String version) {
            return version;
        }
        String version = computed(here);
        here.setAttribute(VERSION, version);
        return version;
    }

    private static String computed(ServletContext here) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String folder : FOLDERS) {
                add(folder, here, digest);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String folder, ServletContext here, MessageDigest digest) throws IOException {
        Set<String> paths = here.getResourcePaths(folder);
        for (String path : new TreeSet<>(paths == null ? Set.of() : paths)) {
            if (path.endsWith("/")) {
                add(path, here, digest);
            } else {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                try (InputStream file = here.getResourceAsStream(path)) {
                    digest.update(file.readAllBytes());
                }
            }
        }
    }
}
