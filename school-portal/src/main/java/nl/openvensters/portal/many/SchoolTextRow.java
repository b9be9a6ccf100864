package nl.openvensters.portal.many;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.markup.Legible;
import nl.openvensters.publication.many.Candidate;
import nl.openvensters.story.FigureBlanks;
import nl.openvensters.writing.Placeholders;

/** The text for one school on its way to being published. */
public class SchoolTextRow implements Serializable {

    private final String code;
    private final String title;
    private final String drafting;
    private final String online;
    private final LocalDate onlineSince;
    private final HashSet<String> hidden;
    private final ArrayList<String> ones;
    private String text;

    /** @param figures what fills the blanks about the indicator */
    SchoolTextRow(Candidate school, FigureBlanks figures, String template) {
        this.code = school.code().value();
        this.title = school.label();
        this.drafting = school.drafting().orElse(null);
        this.online = school.words().map(Candidate.Words::html).orElse("");
        this.onlineSince = school.words().map(Candidate.Words::writtenOn).orElse(null);
        Map<String, String> values = new HashMap<>(figures.values());
        values.putAll(school.values());
        this.text = Placeholders.fill(template, values)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        this.ones = new ArrayList<>(Placeholders.in(template).stream()
                .map(blank -> values.getOrDefault(blank, ""))
                .filter(Placeholders::isOne)
                .toList());
        this.hidden = new HashSet<>(
                Placeholders.in(template).stream().filter(figures::hides).toList());
    }

    public String getCode() {
        return code;
    }

    /** Its name among the others. */
    public String getTitle() {
        return title;
    }

    /** Whether it can be kept as it is: it says something, and nothing is left to fill in. */
    public boolean isReady() {
        return Legible.says(text) && getUnfilled().isEmpty();
    }

    /** What counts one of something: the words around it were written for many. */
    public List<String> getOnes() {
        return ones;
    }

    /** Whose draft it would replace; null when there is none. */
    public String getDrafting() {
        return drafting;
    }

    /** What is online now, HTML, and what this would take the place of; empty when nothing is. */
    public String getOnline() {
        return online;
    }

    /** The day on which that was written; null when nothing is online. */
    public LocalDate getOnlineSince() {
        return onlineSince;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    /** The blanks that nothing fills. */
    public Set<String> getUnfilled() {
        return Placeholders.in(text);
    }

    /** Those of them of which the page hides the figure. */
    public Set<String> getHidden() {
        return getUnfilled().stream().filter(hidden::contains).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those of them that there is nothing for. */
    public Set<String> getMissing() {
        return getUnfilled().stream()
                .filter(blank -> !hidden.contains(blank))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
