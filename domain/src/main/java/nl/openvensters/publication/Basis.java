package nl.openvensters.publication;

/**
 * What somebody saw when the page was opened or last saved; to be handed back when saving, so that nobody overwrites
 * unseen work. It may travel through a page: a made-up one only makes a clash.
 *
 * @param version of the draft; 0 when there was none. Versions never come back
 * @param publication the newest publication or withdrawal by a person; 0 when there was none
 */
public record Basis(int version, long publication) {

    public static final Basis NOTHING = new Basis(0, 0);

    /** Reads what {@link #toString} wrote. @throws IllegalArgumentException when it is something else */
    public static Basis parse(String written) {
        String[] parts = written.split("-", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not a basis: " + written);
        }
        return new Basis(Integer.parseInt(parts[0]), Long.parseLong(parts[1]));
    }

    @Override
    public String toString() {
        return version + "-" + publication;
    }
}
