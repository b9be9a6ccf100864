package nl.openvensters.portal.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.planning.Digests;
import nl.openvensters.planning.News;
import nl.openvensters.planning.NewsOfSchools;
import nl.openvensters.planning.Rhythm;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** What happened at the schools of late, and how often a mail comes. */
@Named
@RequestScoped
public class NewsView {

    private static final Texts TEXTS = Texts.of("Planning");
    private static final String NEVER = "NEVER";

    @Inject
    private NewsOfSchools news;

    @Inject
    private Digests digests;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    private NewsOfSchools.Latest latest;
    private String rhythm;

    private NewsOfSchools.Latest latest() {
        if (latest == null) {
            latest = news.read(signedIn.actor());
        }
        return latest;
    }

    public List<News> getItems() {
        return latest().items();
    }

    public boolean isNew(News item) {
        return latest().isNew(item);
    }

    public String nameOf(News item) {
        return catalogue.find(item.indicator()).map(Indicator::name).orElse(item.indicator());
    }

    public String words(News item) {
        return TEXTS.tell("news." + item.kind(), item.who().isEmpty() ? TEXTS.tell("news.colleague") : item.who());
    }

    /** Keeps the choice of mails. */
    public void save() {
        digests.choose(signedIn.actor(), rhythm.equals(NEVER) ? Optional.empty() : Optional.of(Rhythm.valueOf(rhythm)));
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, TEXTS.tell("digest.saved"), null));
    }

    public String getRhythm() {
        if (rhythm == null) {
            rhythm = digests.rhythm(signedIn.actor()).map(Enum::name).orElse(NEVER);
        }
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }
}
