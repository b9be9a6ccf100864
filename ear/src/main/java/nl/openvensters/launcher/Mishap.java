package nl.openvensters.launcher;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Turns what nobody foresaw into one sentence. */
public final class Mishap {

    /** What is said of a full disk, whoever found that it is. */
    public static final String DISK_FULL = "The disk is full: make room, or choose another place with --home.";

    private Mishap() {}

    /** Whether a message of the system, of Java or of MariaDB means that there is no room left. */
    public static boolean tellsOfFullDisk(String message) {
        return message.contains("No space left on device")
                || message.contains("rror: 28")
                || message.contains("rrno: 28")
                || message.contains("Disk full")
                || message.matches("(?s).*The table '.*' is full.*");
    }

    /** The sentence of the deepest cause that has a plain meaning. */
    static String sentence(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (tellsOfFullDisk(String.valueOf(cause.getMessage()))) {
                return DISK_FULL;
            }
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof Refusal) {
                return message;
            }
            if (cause instanceof AccessDeniedException) {
                return "No permission for " + message + ".";
            }
            if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
                return message + " is a file where a folder is needed: choose another place.";
            }
            if (cause instanceof NoSuchFileException) {
                return "There is no " + message + ".";
            }
            if (cause instanceof OutOfMemoryError) {
                return "There is too little memory: give the Java machine more with JAVA_OPTS=-Xmx2g.";
            }
        }
        return "Something went wrong that should not: " + problem + ". The log in the home folder has the details.";
    }
}
