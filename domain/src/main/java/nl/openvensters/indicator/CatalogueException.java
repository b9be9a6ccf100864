package nl.openvensters.indicator;

/** The catalogue's files do not say what they must; the message names the file and the key. */
public class CatalogueException extends RuntimeException {

    public CatalogueException(String message) {
        super(message);
    }

    CatalogueException(String message, Throwable cause) {
        super(message, cause);
    }
}
