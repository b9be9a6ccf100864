package nl.openvensters.site.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.Choice;
import nl.openvensters.search.Found;
import nl.openvensters.search.Found.Distance;
import nl.openvensters.search.Found.Match;
import nl.openvensters.search.Origin;
import nl.openvensters.search.Origin.Kind;
import nl.openvensters.search.Spelling;
import nl.openvensters.search.Wish.Order;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.Wording;

/** What the page of results says of what was asked and found. */
public final class SearchTexts {

    private static final int KILOMETRE = 1000;

    /** To so many metres a distance is told, to a school and to the area in which one stands. */
    private static final int STEP = 10;

    private static final int ROUGH_STEP = 100;

    private final AskedSchools asked;
    private final Found found;

    SearchTexts(AskedSchools asked, Found found) {
        this.asked = asked;
        this.found = found;
    }

    /** How many schools there are, of what, and where. */
    public String getHeading() {
        if (asked.isEmpty()) {
            return SiteTexts.text("search.title");
        }
        boolean all = found.match() == Match.EXACT;
        String schools = !all ? SiteTexts.text("search.noSchool") : SiteTexts.counted("schools", told());
        return (schools + words() + area()).strip();
    }

    /** Those that have all words; when the words are left out by what was chosen, all. */
    private int told() {
        return found.exact() == 0 ? found.total() : found.exact();
    }

    private String words() {
        return asked.text().isEmpty() || isOnlyPlace() ? "" : " " + SiteTexts.text("search.for", asked.text());
    }

    /** Whether no more was typed than where to look. */
    private boolean isOnlyPlace() {
        String typed = Spelling.key(asked.text()).replace(" ", "");
        return found.near()
                .filter(near -> found.kilometres() > 0)
                .filter(near -> Spelling.key(near.label()).replace(" ", "").equals(typed))
                .isPresent();
    }

    /** The orders that say anything: how well a school fits is known only of words, and of what is near. */
    List<Order> orders() {
        return Stream.of(Order.values())
                .filter(order -> order != Order.FITTING
                        || !asked.text().isEmpty()
                        || found.near().isPresent())
                .toList();
    }

    String label(Order order) {
        return SiteTexts.text(
                order == Order.FITTING && found.near().isPresent() ? "search.order.DISTANCE" : "search.order." + order);
    }

    private String area() {
        return found.near()
                .map(near -> " "
                        + (found.kilometres() == 0
                                ? asked.near().isEmpty() ? "" : SiteTexts.text("search.seenFrom", label(near))
                                : SiteTexts.text("search.around", found.kilometres(), label(near))))
                .orElse("");
    }

    private static String label(Origin near) {
        if (near.label().isEmpty()) {
            return SiteTexts.text("search.you");
        }
        boolean area = near.kind() == Kind.MIDDLE && near.label().matches("[0-9]{4}");
        return area ? SiteTexts.text("search.area", near.label()) : near.label();
    }

    /** What follows the heading when not everything was found as it was asked; empty when it was. */
    public String getRemark() {
        return switch (found.match()) {
            case EXACT ->
                found.exact() < found.total() ? SiteTexts.text("search.alike", found.total() - found.exact()) : "";
            case SIMILAR -> SiteTexts.text("search.similar", found.total());
            case PARTLY -> SiteTexts.text("search.partly", found.total());
            case FURTHER -> SiteTexts.text("search.further", found.hits().size());
            case NOTHING -> "";
        };
    }

    /** Why nothing was found; empty when no more was asked than what is around a place that is not known. */
    public String getWhy() {
        if (asked.choices() > 0) {
            return SiteTexts.text("search.why.choices");
        }
        return asked.text().isEmpty() ? "" : SiteTexts.text("search.why");
    }

    /** What somebody typed as the place to look around and that is not known; empty when it is. */
    public String getUnknownPlace() {
        return !asked.near().isEmpty() && found.near().isEmpty() ? asked.near() : "";
    }

    /** How distances are counted; empty when there are none. */
    public String getMeasured() {
        return found.near()
                .map(near -> near.label().isEmpty()
                        ? SiteTexts.text("search.measured.you")
                        : SiteTexts.text(
                                near.kind() == Kind.MIDDLE ? "search.measured.middle" : "search.measured.point",
                                label(near)))
                .orElse("");
    }

    public Optional<String> getMeant() {
        return found.meant();
    }

    public String getFilters() {
        return asked.choices() == 0
                ? SiteTexts.text("search.filters")
                : SiteTexts.text("search.filters.chosen", asked.choices());
    }

    /** {@code 350 meter}, {@code ongeveer 1,3 kilometer}; empty when it is not known. */
    static String distance(Optional<Distance> distance) {
        return distance.map(SearchTexts::distance).orElse("");
    }

    private static String distance(Distance distance) {
        int step = distance.exact() ? STEP : ROUGH_STEP;
        long metres = Math.round(distance.metres() / step) * step;
        if (metres == 0) {
            return SiteTexts.text("search.here");
        }
        String far = metres < KILOMETRE
                ? SiteTexts.text("search.metres", metres)
                : SiteTexts.text("search.kilometres", Math.round(distance.metres() / 100) / 10.0);
        return distance.exact() ? far : SiteTexts.text("near.about", far);
    }

    static String label(Choice choice, String value) {
        return switch (choice) {
            case TYPE -> known(SchoolType.class, value) ? SiteTexts.text("type." + value) : value;
            case SIZE -> known(Choice.Size.class, value) ? SiteTexts.text("search.size." + value) : value;
            case WEEK -> known(WeekAnswer.Model.class, value) ? SiteTexts.text("search.week." + value) : value;
            case CARE -> known(WeekAnswer.Where.class, value) ? SiteTexts.text("search.care." + value) : value;
            case CLUSTER -> known(Cluster.class, value) ? SiteTexts.text("search.cluster." + value) : value;
            case DENOMINATION -> Wording.denomination(value);
            case CONCEPT, TOLD -> value;
        };
    }

    private static <E extends Enum<E>> boolean known(Class<E> type, String value) {
        return rank(type, value) < type.getEnumConstants().length;
    }

    /** Where a value stands among those of its choice, when they have an order of their own. */
    static int rank(Choice choice, String value) {
        return switch (choice) {
            case TYPE -> rank(SchoolType.class, value);
            case SIZE -> rank(Choice.Size.class, value);
            case WEEK -> rank(WeekAnswer.Model.class, value);
            case CARE -> rank(WeekAnswer.Where.class, value);
            case CLUSTER -> rank(Cluster.class, value);
            case DENOMINATION, CONCEPT, TOLD -> 0;
        };
    }

    private static <E extends Enum<E>> int rank(Class<E> type, String value) {
        E[] all = type.getEnumConstants();
        for (int rank = 0; rank < all.length; rank++) {
            if (all[rank].name().equals(value)) {
                return rank;
            }
        }
        return all.length;
    }
}
