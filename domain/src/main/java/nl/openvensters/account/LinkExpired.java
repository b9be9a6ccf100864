package nl.openvensters.account;

/** The link of a mail opens nothing: it was used, replaced or revoked, it is too old, or nobody sent it. */
public class LinkExpired extends RuntimeException {

    LinkExpired() {
        super("The link opens nothing");
    }
}
