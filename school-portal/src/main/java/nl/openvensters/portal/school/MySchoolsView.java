package nl.openvensters.portal.school;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.Desk;
import nl.openvensters.publication.OpenDraft;
import nl.openvensters.publication.SchoolStanding;
import nl.openvensters.publication.WaitingFigure;

/** The start page: my schools and what waits. */
@Named
@RequestScoped
public class MySchoolsView {

    private static final int SHOWN = 6;

    @Inject
    private Desk desk;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Clock clock;

    private List<SchoolStanding> schools;
    private List<WaitingFigure> waiting;
    private List<OpenDraft> drafts;

    @PostConstruct
    void read() {
        schools = desk.schools(signedIn.actor());
        waiting = desk.waiting(signedIn.actor());
        drafts = desk.drafts(signedIn.actor());
    }

    public String getGreeting() {
        int hour = LocalTime.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))).getHour();
        String part = hour >= 5 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening";
        return Texts.get("start.greeting." + part);
    }

    public String getSummary() {
        int figures = schools.stream().mapToInt(SchoolStanding::waiting).sum();
        int texts = schools.stream().mapToInt(SchoolStanding::drafts).sum();
        return Texts.get("start.summary", figures, texts);
    }

    public long getFilled() {
        return schools.stream().filter(SchoolStanding::isFilled).count();
    }

    public long getFilledShare() {
        return schools.isEmpty() ? 0 : getFilled() * 100 / schools.size();
    }

    /** Published comparison indicators of all schools together, in percent. */
    public int getShare() {
        int applicable = schools.stream().mapToInt(SchoolStanding::applicable).sum();
        int published = schools.stream().mapToInt(SchoolStanding::published).sum();
        return applicable == 0 ? 0 : published * 100 / applicable;
    }

    public String nameOf(String indicator) {
        return catalogue.get(indicator).name();
    }

    public List<SchoolStanding> getSchools() {
        return schools;
    }

    /** The soonest, to show at once. */
    public List<WaitingFigure> getWaiting() {
        return waiting.subList(0, Math.min(SHOWN, waiting.size()));
    }

    /** The others, behind a fold. */
    public List<WaitingFigure> getWaitingLater() {
        return waiting.subList(Math.min(SHOWN, waiting.size()), waiting.size());
    }

    public List<OpenDraft> getDrafts() {
        return drafts;
    }
}
