package nl.openvensters.database;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Knows of a failure whether the database had no room left to store something. What was there before stays as it was. */
public final class FullDisk {

    /** ER_DISK_FULL, and ER_RECORD_FILE_FULL, which InnoDB says when a table cannot grow. */
    private static final Set<Integer> NO_ROOM = Set.of(1021, 1114);

    private FullDisk() {}

    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(FullDisk::tellsOfNoRoom);
    }

    private static boolean tellsOfNoRoom(Throwable cause) {
        return cause instanceof SQLException sql
                && (NO_ROOM.contains(sql.getErrorCode())
                        // The number of the operating system, in errors of reading and writing.
                        || String.valueOf(sql.getMessage()).matches("(?s).*\\b28 .{0,2}No space left on device.*"));
    }
}
