package nl.openvensters.publication.general;

/** A file cannot be used; nothing was stored. */
public class FileRefused extends RuntimeException {

    /** Why; the portal has a Dutch text for each, {@code file.<why>}. */
    public enum Why {
        /** There is nothing in it. */
        EMPTY,
        /** More than {@link Photos#HEAVIEST} bytes. */
        PHOTO_TOO_HEAVY,
        /** By what is in it, it is no JPEG, PNG or WebP, whatever its name. */
        NOT_A_PHOTO,
        /** More than {@link Photos#MOST_PIXELS}. */
        TOO_MANY_PIXELS,
        /** Narrower or lower than {@link Photos#SMALLEST}. */
        TOO_SMALL,
        /** It begins as a photo and cannot be read as one. */
        BROKEN_PHOTO,
        /** It ends too soon: a part of the picture is missing. */
        HALF_PHOTO,
        /** More than {@link Pdf#HEAVIEST} bytes. */
        DOCUMENT_TOO_HEAVY,
        /** By what is in it, it is no PDF, whatever its name. */
        NOT_A_PDF,
        /** It begins as a PDF and ends too soon or leads nowhere. */
        BROKEN_PDF,
        /** It can only be opened with a password. */
        LOCKED_PDF,
        /** It does something by itself: a script, a program, a file within. */
        ACTIVE_PDF,
        /** All files of the school together would take too much room. */
        SCHOOL_FULL,
        /** The draft has {@link nl.openvensters.publication.answer.Document#MOST} documents already. */
        TOO_MANY_DOCUMENTS
    }

    private final Why why;

    FileRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    FileRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
