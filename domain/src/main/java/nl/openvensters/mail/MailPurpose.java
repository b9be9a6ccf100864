package nl.openvensters.mail;

import java.util.Optional;

/**
 * What a mail is for: what it is about, and who may see what became of it.
 *
 * @param sentBy account of who sent it; empty when nobody looks after it
 * @param place the school or board that it is about; empty when it is about none
 */
public record MailPurpose(MailKind kind, Optional<Long> sentBy, Optional<Long> place) {

    /** About somebody's own account; nobody sees what became of it. */
    static final MailPurpose ACCOUNT = new MailPurpose(MailKind.ACCOUNT, Optional.empty(), Optional.empty());

    /**
     * Sent by a person.
     *
     * @param place subject of the school or board; 0 for the platform
     */
    public static MailPurpose by(long account, MailKind kind, long place) {
        return new MailPurpose(kind, Optional.of(account), Optional.of(place).filter(subject -> subject != 0));
    }

    /** Sent by the clock. @param place subject of the school or board that the reader works for; 0 when there are several */
    public static MailPurpose ofItself(MailKind kind, long place) {
        return new MailPurpose(kind, Optional.empty(), Optional.of(place).filter(subject -> subject != 0));
    }
}
