package nl.openvensters.importing;

import java.util.List;
import nl.openvensters.importing.staging.KnownSubjects;
import nl.openvensters.importing.staging.Staging;
import nl.openvensters.school.SchoolCode;

/** Whether what the entries of a row are about is known, to us or by that row itself. */
final class References {

    private final List<Entry> entries;
    private final Staging staging;

    /** @param entries of the row that is being read; the list changes with each row */
    References(List<Entry> entries, Staging staging) {
        this.entries = entries;
        this.staging = staging;
    }

    /** Asked of every row of every file, so without a stream for each. */
    boolean areKnown() {
        for (Entry entry : entries) {
            if (!isAboutKnown(entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAboutKnown(Entry entry) {
        return !(entry instanceof Entry.SchoolFigure figure && !knows(figure.school())
                || entry instanceof Entry.OtherFigure other && !staging.knows(other) && !makes(other)
                || entry instanceof Entry.PartnershipNumber of && !knows(of)
                || entry instanceof Entry.Point point && !knows(point.school())
                || entry instanceof Entry.Succession succession && !staging.knows(succession));
    }

    /** Whether they are about boards, municipalities or partnerships. */
    boolean areToOthers() {
        return entries.stream()
                .anyMatch(entry -> entry instanceof Entry.OtherFigure || entry instanceof Entry.PartnershipNumber);
    }

    private boolean knows(Entry.PartnershipNumber of) {
        return staging.subjects()
                .knows(KnownSubjects.Kind.PARTNERSHIP, of.partnership().value());
    }

    /** Whether the row itself says who it is that a figure is about. */
    private boolean makes(Entry.OtherFigure figure) {
        return figure.subject() == Entry.OtherFigure.Subject.ADMINISTRATION
                && entries.stream()
                        .anyMatch(entry -> entry instanceof Entry.Administration known
                                && known.number().value().equals(figure.code()));
    }

    boolean knows(SchoolCode school) {
        return staging.subjects().knows(KnownSubjects.Kind.SCHOOL, school.value())
                || entries.stream().anyMatch(entry -> makes(entry, school));
    }

    private static boolean makes(Entry entry, SchoolCode school) {
        return entry instanceof Entry.SchoolMention mention && mention.school().equals(school)
                || entry instanceof Entry.SchoolInHistory past && past.school().equals(school)
                || entry instanceof Entry.RegisteredSchool now && now.school().equals(school);
    }
}
