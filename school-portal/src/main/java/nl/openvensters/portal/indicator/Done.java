package nl.openvensters.portal.indicator;

import java.util.Arrays;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.publication.Publishing;
import nl.openvensters.school.SubjectCode;

/** What was done, in the address of the page that is shown next; {@code indicator.done.*} of the texts. */
public enum Done {
    BEWAARD,
    ONLINE,
    VOORGESTELD,
    GEPLAND,
    OFFLINE,
    INGETROKKEN,
    TERUGGESTUURD,
    NIET_GEPLAND,
    TERUGGEZET,
    WEGGEGOOID,
    PDF_ERBIJ,
    PDF_WEG;

    public static Done of(Publishing.Outcome outcome) {
        return switch (outcome) {
            case PUBLISHED, UNCHANGED -> ONLINE;
            case PROPOSED -> VOORGESTELD;
            case PLANNED -> GEPLAND;
        };
    }

    /** Opens the page of the indicator anew, with this to say. */
    void turnTo(SubjectCode subject, String indicator) {
        if (indicator.equals(IndicatorView.GENERAL)) {
            PageTurn.to("/school/gegevens?code=%s&gedaan=%s".formatted(subject.value(), this));
            return;
        }
        PageTurn.to("/indicator?%s=%s&indicator=%s&gedaan=%s"
                .formatted(AskedSubject.name(subject), subject.value(), indicator, this));
    }

    /** Says what was done; nothing when the address names nothing that we do. */
    static void tell(String done) {
        Arrays.stream(values())
                .filter(each -> each.name().equals(done))
                .forEach(each -> Messages.done(EditorRequest.TEXTS.tell("indicator.done." + each)));
    }
}
