package nl.openvensters.portal.indicator;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.Past;
import nl.openvensters.publication.PastEvent;
import nl.openvensters.publication.PastEvent.Kind;
import nl.openvensters.publication.PastVersion;
import nl.openvensters.publication.WordDifferences;

/**
 * What happened to the indicator, with what changed each time. The lines are kept with the view: a button goes with the
 * version that was shown beside it, whatever happened since.
 */
@Named
@ViewScoped
public class HistoryView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;
    private static final Texts TEXTS = Texts.of("Approval");

    @Inject
    private transient Past past;

    @Inject
    private transient Drafts drafts;

    @Inject
    private transient VersionText versions;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    @Inject
    private IndicatorView page;

    private ArrayList<Line> lines;

    /**
     * One thing that happened.
     *
     * @param sign what the timeline marks it with, a kind in lower case
     * @param differences HTML with what is gone and new; empty when nothing of that kind is told
     * @param publication to restore; 0 when there is nothing to
     */
    public record Line(
            String sign, String moment, String what, String by, String remark, String differences, long publication)
            implements Serializable {

        public boolean isRestorable() {
            return publication != 0;
        }

        /** Several files of one delivery say the same of an indicator; a version to look at is always told. */
        boolean tellsTheSameAs(Line other) {
            return differences.isEmpty()
                    && new Line(sign, moment, what, by, remark, "", 0)
                            .equals(new Line(
                                    other.sign,
                                    other.moment,
                                    other.what,
                                    other.by,
                                    other.remark,
                                    other.differences,
                                    0));
        }
    }

    /** The newest first, at most sixty. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = read();
        }
        return lines;
    }

    private ArrayList<Line> read() {
        List<PastEvent> events = page.events();
        var told = new ArrayList<Line>();
        for (int place = 0; place < Math.min(SHOWN, events.size()); place++) {
            Line line = line(events, place);
            if (told.isEmpty() || !line.tellsTheSameAs(told.get(told.size() - 1))) {
                told.add(line);
            }
        }
        return told;
    }

    private Line line(List<PastEvent> events, int place) {
        PastEvent event = events.get(place);
        long publication = event.version().map(PastVersion::publication).orElse(0L);
        return new Line(
                event.kind().name().toLowerCase(java.util.Locale.ROOT),
                days.moment(event.at()),
                TEXTS.tell("event." + event.kind(), day(event)),
                by(event),
                event.kind() == Kind.SCHEDULE_FAILED ? TEXTS.tell("failure." + event.about()) : event.remark(),
                event.version()
                        .map(version -> differences(events, place, version))
                        .orElse(""),
                page.getShown().writes() ? publication : 0);
    }

    private String day(PastEvent event) {
        return event.about().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? days.day(LocalDate.parse(event.about())) : "";
    }

    private static String by(PastEvent event) {
        String who = event.by().map(name -> TEXTS.tell("event.by", name)).orElse("");
        return event.proposer()
                .map(name -> who + ", " + TEXTS.tell("event.proposer", name))
                .orElse(who);
    }

    /** Against what was online before; of what was thrown away or replaced all there was. */
    private String differences(List<PastEvent> events, int place, PastVersion version) {
        String before = version.publication() == 0
                ? version(version.content())
                : events.subList(place + 1, events.size()).stream()
                        .flatMap(older -> older.version().stream())
                        .filter(older -> older.publication() != 0)
                        .findFirst()
                        .map(older -> version(older.content()))
                        .orElse("");
        return WordDifferences.between(before, version(version.content()));
    }

    private String version(DraftContent content) {
        return versions.of(page.getShown(), content);
    }

    /** Makes an older version the draft and opens the page anew. */
    public void restore(long publication) throws IOException {
        IndicatorView.attempt(() -> {
            Optional<Line> asked = getLines().stream()
                    .filter(line -> line.publication() == publication)
                    .findFirst();
            if (asked.isEmpty()) {
                throw new IllegalArgumentException("Not shown: " + publication);
            }
            past.restore(
                    signedIn.actor(),
                    page.subject(),
                    page.getIndicator(),
                    publication,
                    drafts.open(signedIn.actor(), page.subject(), page.getIndicator())
                            .edition());
            page.leave(Done.TERUGGEZET);
        });
    }
}
