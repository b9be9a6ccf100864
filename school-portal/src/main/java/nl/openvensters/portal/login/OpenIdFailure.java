package nl.openvensters.portal.login;

/** Logging in elsewhere did not work. */
final class OpenIdFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean away;

    private OpenIdFailure(boolean away, String message, Throwable cause) {
        super(message, cause);
        this.away = away;
    }

    /** The provider does not answer as it should. */
    static OpenIdFailure away(String message, Throwable cause) {
        return new OpenIdFailure(true, message, cause);
    }

    /** The provider says no, or what it says cannot be believed. */
    static OpenIdFailure refused(String message, Throwable cause) {
        return new OpenIdFailure(false, message, cause);
    }

    boolean isAway() {
        return away;
    }
}
