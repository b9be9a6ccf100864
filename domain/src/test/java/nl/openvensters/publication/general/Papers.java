package nl.openvensters.publication.general;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.publication.Room;

/** The documents of schools, put together as the container does, for tests of other features. */
public final class Papers {

    private Papers() {}

    /** Those in the transaction of a room. */
    public static SchoolDocuments of(Room room, OneTransaction transaction, String moment) {
        var uploads = new Uploads(
                new UploadRepository(transaction.source()), Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
        return new SchoolDocuments(room.drafts, uploads);
    }

    /** A small one that can be read; of each text another. */
    public static byte[] pdf(String text) {
        return PdfTest.pdf("/Lang (" + text + ")");
    }
}
