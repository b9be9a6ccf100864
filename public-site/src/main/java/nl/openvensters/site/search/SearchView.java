package nl.openvensters.site.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.language.Language;
import nl.openvensters.search.Choice;
import nl.openvensters.search.Found;
import nl.openvensters.search.Found.Match;
import nl.openvensters.search.SchoolFinder;
import nl.openvensters.search.Wish;
import nl.openvensters.search.Wish.Order;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.site.visits.VisitFilter;

/** One page of schools that match what a parent typed and chose. */
@Named
@RequestScoped
public class SearchView {

    /** So many values of a choice are shown; the rest can be found by typing them. */
    private static final int MOST_VALUES = 12;

    @Inject
    private SchoolFinder finder;

    @Inject
    private Catalogue catalogue;

    @Inject
    private HttpServletRequest request;

    private AskedSchools asked;
    private Found found;
    private SearchTexts texts;

    @PostConstruct
    void find() {
        asked = AskedSchools.of(request.getParameterMap());
        found = finder.find(asked.wish());
        texts = new SearchTexts(asked, found);
        if (found.total() == 0 && asked.choices() == 0) {
            request.setAttribute(VisitFilter.UNFOUND, asked.text());
        }
    }

    /** A group of values that can be chosen. */
    public record Group(String name, String legend, List<Value> values) {}

    /** @param schools how many there would be with this value alone */
    public record Value(String value, String label, String schools, boolean chosen) {}

    /** An address with what it says. */
    public record Link(String label, String address, boolean current) {}

    public boolean isAsked() {
        return !asked.isEmpty();
    }

    public boolean isAnyFound() {
        return found.total() > 0;
    }

    public String getQuery() {
        return asked.text();
    }

    public String getNear() {
        return asked.near().matches("[0-9.]+,[0-9.]+") ? "" : asked.near();
    }

    /** Two coordinates of a visitor, which are kept when something else is chosen. */
    public String getPosition() {
        return getNear().isEmpty() ? asked.near() : "";
    }

    public Found getFound() {
        return found;
    }

    public SearchTexts getTexts() {
        return texts;
    }

    /** The schools of this page. */
    public List<SchoolCard> getCards() {
        return SchoolCard.apart(found.hits().stream()
                .map(hit -> SchoolCard.of(hit.school(), SearchTexts.distance(hit.distance())))
                .toList());
    }

    /** Without those by which nothing can be told apart, and that nobody chose. */
    public List<Group> getGroups() {
        return AskedSchools.NAMES.entrySet().stream()
                .filter(choice -> asked.chosen().containsKey(choice.getKey()) || narrows(choice.getKey()))
                .map(choice -> group(choice.getKey(), choice.getValue()))
                .toList();
    }

    /** Of what only some schools tell, one value is a choice too. */
    private boolean narrows(Choice choice) {
        Map<String, Integer> counts = found.counts().getOrDefault(choice, Map.of());
        return counts.size() > 1 || counts.values().stream().anyMatch(schools -> schools < found.total());
    }

    private Group group(Choice choice, String name) {
        Map<String, Integer> counts = found.counts().getOrDefault(choice, Map.of());
        Set<String> values = new LinkedHashSet<>();
        counts.entrySet().stream()
                .sorted(
                        choice == Choice.SIZE || choice == Choice.TYPE
                                ? Comparator.comparing(value -> SearchTexts.rank(choice, value.getKey()))
                                : Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_VALUES)
                .forEach(value -> values.add(value.getKey()));
        values.addAll(asked.chosen().getOrDefault(choice, Set.of()));
        return new Group(
                name,
                SiteTexts.text("search.choice." + name),
                values.stream()
                        .map(value -> new Value(
                                value,
                                label(choice, value),
                                SiteTexts.written(counts.getOrDefault(value, 0)),
                                asked.has(choice, value)))
                        .toList());
    }

    private String label(Choice choice, String value) {
        return catalogue.themes().stream()
                .filter(theme -> choice == Choice.TOLD && theme.id().equals(value))
                .findFirst()
                .map(theme -> theme.title(Language.spoken()))
                .orElseGet(() -> SearchTexts.label(choice, value));
    }

    /** What was chosen, each leading to the same page without it. */
    public List<Link> getChosen() {
        return asked.chosen().entrySet().stream()
                .flatMap(choice -> choice.getValue().stream()
                        .map(value -> new Link(
                                label(choice.getKey(), value), asked.addressWithout(choice.getKey(), value), false)))
                .toList();
    }

    public String getWithoutChoices() {
        return asked.addressWithoutChoices();
    }

    /** How far can be looked, with how many schools there are within. */
    public List<Value> getRadii() {
        return Wish.RADII.stream()
                .map(kilometres -> new Value(
                        String.valueOf(kilometres),
                        SiteTexts.text("search.within", kilometres),
                        found.near().isEmpty()
                                ? ""
                                : String.valueOf(found.within().getOrDefault(kilometres, 0)),
                        kilometres == (asked.kilometres() == 0 ? found.kilometres() : asked.kilometres())))
                .toList();
    }

    /** Whether it can be asked to look without an end: not around a place and nothing else. */
    public boolean isEndless() {
        return asked.kilometres() != 0 || found.kilometres() == 0;
    }

    /** The orders that there are, never by a result. */
    public List<Link> getOrders() {
        List<Order> orders = texts.orders();
        return orders.stream()
                .map(order -> new Link(
                        texts.label(order), asked.addressOrdered(order), orders.size() == 1 || order == asked.order()))
                .toList();
    }

    public String getOrderName() {
        return asked.order() == Order.NAME ? "naam" : "";
    }

    /** Where the text is searched that may have been meant; empty when there is none. */
    public String getMeantAddress() {
        return found.meant().map(asked::addressFor).orElse("");
    }

    /** A larger circle, when the one that was asked holds nothing. */
    public List<Link> getWider() {
        var wider = new ArrayList<Link>();
        if (found.match() == Match.FURTHER) {
            found.within().forEach((kilometres, schools) -> {
                if (schools > 0 && wider.isEmpty()) {
                    wider.add(new Link(
                            SiteTexts.text("search.wider", kilometres, SiteTexts.counted("schools", schools)),
                            asked.addressWithin(kilometres),
                            false));
                }
            });
        }
        return wider;
    }

    /** Where a map gets the points of all schools that were found. */
    public String getPoints() {
        return asked.points();
    }

    public String getPrevious() {
        return asked.addressOfPage(found.page() - 1);
    }

    public String getNext() {
        return asked.addressOfPage(found.page() + 1);
    }
}
