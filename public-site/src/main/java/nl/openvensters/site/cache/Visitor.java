package nl.openvensters.site.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks for pages of this application so that they are ready, and is not counted as a visitor. */
final class Visitor {

    private static final Logger LOG = Logger.getLogger(Visitor.class.getName());
    private static final int PATIENCE_MILLIS = 20_000;

    private final String site;

    /** @param site scheme, name and port at which this application listens */
    Visitor(String site) {
        this.site = site;
    }

    /** Whether an address can be asked as it is: browsers send signs that addresses may not have. */
    static boolean canAsk(String address) {
        try {
            URI.create(address);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Asks for an address of ours; what fails is left to the next who asks.
     *
     * @return whether somebody answered
     */
    boolean ask(String address) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(site + address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            connection.setRequestProperty("Accept-Encoding", "gzip");
            connection.setRequestProperty("Sec-Purpose", "prefetch");
            connection.setRequestProperty("User-Agent", "open-vensters-bot");
            try (InputStream answer = connection.getInputStream()) {
                answer.transferTo(OutputStream.nullOutputStream());
            }
            return true;
        } catch (ConnectException e) {
            LOG.log(Level.FINE, "Nobody listens yet", e);
            return false;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Not made ready", e);
            return true;
        }
    }
}
