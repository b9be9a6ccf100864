package nl.openvensters.site.sector;

/** So many ask for pictures of points at once that this one would have to wait too long. */
final class TooBusyToPaint extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
