package nl.openvensters.portal.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.planning.Digests;
import nl.openvensters.planning.News;
import nl.openvensters.planning.NewsOfSchools;
import nl.openvensters.planning.Rhythm;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;

/** What happened at the schools of late, and how often a mail comes. */
@Named
@RequestScoped
public class NewsView {

    private static final Texts TEXTS = Texts.of("Planning");
    private static final int SHOWN = 25;

    @Inject
    private NewsOfSchools news;

    @Inject
    private Digests digests;

    @Inject
    private Catalogue catalogue;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Days days;

    @Inject
    private HttpServletRequest request;

    private NewsOfSchools.Latest latest;
    private List<Line> lines;
    private String rhythm;

    private NewsOfSchools.Latest latest() {
        if (latest == null) {
            latest = news.read(signedIn.actor());
        }
        return latest;
    }

    /**
     * The same thing at one school or more, at the same moment and by the same person.
     *
     * @param items of it, by name of the school
     */
    public record Line(List<News> items, boolean isNew) {

        public News first() {
            return items.get(0);
        }

        public boolean isBundle() {
            return items.size() > 1;
        }
    }

    /** What happened, the newest first; what happened to many schools at once is one line. */
    public List<Line> getLines() {
        if (lines == null) {
            var alike = new LinkedHashMap<List<Object>, List<News>>();
            latest().items().forEach(item -> alike.computeIfAbsent(
                            List.of(days.moment(item.at()), item.kind(), item.indicator(), item.who()),
                            key -> new ArrayList<>())
                    .add(item));
            lines = alike.values().stream()
                    .map(same -> new Line(
                            same.stream()
                                    .sorted(Comparator.comparing(News::schoolName))
                                    .toList(),
                            latest().isNew(same.get(0))))
                    .toList();
        }
        return lines;
    }

    /** The lines to show: the newest, or all when all are asked for. */
    public List<Line> getShown() {
        return "alles".equals(request.getParameter("toon"))
                ? getLines()
                : getLines().stream().limit(SHOWN).toList();
    }

    /** What the link to the lines that are not shown says; empty when there are none. */
    public String getMore() {
        int more = getLines().size() - getShown().size();
        return more == 0 ? "" : TEXTS.tell("news.more", more);
    }

    /** Where it happened. */
    public String where(Line line) {
        return line.isBundle()
                ? TEXTS.tell("news.schools", line.items().size())
                : line.first().schoolName();
    }

    public String nameOf(News item) {
        if (item.indicator().isEmpty()) {
            return TEXTS.tell("news.page");
        }
        return catalogue.find(item.indicator()).map(Indicator::name).orElse(item.indicator());
    }

    /** Where one sees more of it, within the portal. */
    public String address(News item) {
        String school = "school=" + item.school();
        return item.kind() == News.Kind.MESSAGE
                ? "berichten?" + school
                : "indicator?" + school + "&indicator=" + item.indicator();
    }

    public String words(News item) {
        return TEXTS.tell("news." + item.kind(), item.who().isEmpty() ? TEXTS.tell("news.colleague") : item.who());
    }

    /** Keeps the choice of mails. */
    public void save() {
        digests.choose(signedIn.actor(), Rhythm.valueOf(rhythm));
        Messages.done(TEXTS.tell("digest.saved"));
    }

    public String getRhythm() {
        if (rhythm == null) {
            rhythm = digests.rhythm(signedIn.actor()).name();
        }
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }
}
