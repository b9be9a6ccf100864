package nl.openvensters.launcher;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Turns what nobody foresaw into one sentence. */
final class Mishap {

    private Mishap() {}

    /** The sentence of the deepest cause that has a plain meaning. */
    static String sentence(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("No space left on device")
                    || message.contains("errno: 28")
                    || message.contains("Disk full")) {
                return "The disk is full: make room, or choose another place with --home.";
            }
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
