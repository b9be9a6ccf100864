package nl.openvensters.site.api;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.Choice;
import nl.openvensters.search.Scope;
import nl.openvensters.search.Slice;
import nl.openvensters.search.Wish;

/** Which schools are asked for, as the address says it. */
public class AskedOfSchools {

    private static final int LONGEST = 100;
    private static final int FURTHEST = 100;

    @QueryParam("q")
    String q;

    @QueryParam("near")
    String near;

    @QueryParam("within")
    String within;

    @QueryParam("type")
    List<String> type;

    @QueryParam("cluster")
    List<String> cluster;

    @QueryParam("theme")
    List<String> theme;

    @QueryParam("denomination")
    List<String> denomination;

    @QueryParam("concept")
    List<String> concept;

    @QueryParam("weekModel")
    List<String> weekModel;

    @QueryParam("afterSchoolCare")
    List<String> afterSchoolCare;

    @QueryParam("size")
    List<String> size;

    @QueryParam("municipality")
    String municipality;

    @QueryParam("province")
    String province;

    @QueryParam("board")
    String board;

    @QueryParam("partnership")
    String partnership;

    @QueryParam("active")
    String active;

    @QueryParam("sort")
    String sort;

    @QueryParam("page")
    String page;

    @QueryParam("pageSize")
    String pageSize;

    int page() {
        return Paging.page(page);
    }

    /**
     * @param themes the ids of those that there are
     * @throws InvalidQuestion when something of it cannot be
     */
    Wish wish(Collection<String> themes) {
        Map<Choice, Set<String>> chosen = new EnumMap<>(Choice.class);
        chosen.put(Choice.TYPE, oneOf(type, SchoolType.class, "question.type"));
        chosen.put(Choice.WEEK, oneOf(weekModel, WeekAnswer.Model.class, "question.weekModel"));
        chosen.put(Choice.CARE, oneOf(afterSchoolCare, WeekAnswer.Where.class, "question.afterSchoolCare"));
        chosen.put(Choice.SIZE, oneOf(size, Choice.Size.class, "question.size"));
        chosen.put(Choice.CLUSTER, clusters());
        chosen.put(Choice.TOLD, oneOf(theme, themes, "question.theme"));
        chosen.put(Choice.DENOMINATION, values(denomination));
        chosen.put(Choice.CONCEPT, values(concept));
        return new Wish(
                text(q),
                text(near),
                kilometres(),
                chosen,
                order(),
                page(),
                new Slice(scopes(), Paging.size(pageSize), true));
    }

    private static String text(String given) {
        String text = given == null ? "" : given.strip();
        if (text.length() > LONGEST) {
            throw new InvalidQuestion("question.long");
        }
        return text;
    }

    private int kilometres() {
        if (within != null && text(near).isEmpty() && text(q).isEmpty()) {
            throw new InvalidQuestion("question.withinWhat");
        }
        return Paging.number(within, 1, FURTHEST, 0, "question.within");
    }

    private Wish.Order order() {
        if (sort == null || sort.equals("relevance")) {
            return Wish.Order.FITTING;
        }
        if (sort.equals("name")) {
            return Wish.Order.NAME;
        }
        throw new InvalidQuestion("question.sort");
    }

    private Map<Scope, String> scopes() {
        Map<Scope, String> scopes = new EnumMap<>(Scope.class);
        put(scopes, Scope.MUNICIPALITY, municipality, "[0-9]{4}", "question.municipality");
        put(scopes, Scope.BOARD, board, "[0-9]{5}", "question.board");
        put(scopes, Scope.PARTNERSHIP, partnership, "[A-Z]{2}[0-9]{4}", "question.partnership");
        put(scopes, Scope.ACTIVE, active, "true|false", "question.active");
        if (province != null) {
            scopes.put(Scope.PROVINCE, Scope.province(text(province)));
        }
        return scopes;
    }

    private static void put(Map<Scope, String> scopes, Scope scope, String given, String form, String fault) {
        if (given == null) {
            return;
        }
        if (!given.matches(form)) {
            throw new InvalidQuestion(fault);
        }
        scopes.put(scope, given);
    }

    private static <E extends Enum<E>> Set<String> oneOf(List<String> given, Class<E> known, String fault) {
        return oneOf(
                given, Arrays.stream(known.getEnumConstants()).map(Enum::name).toList(), fault);
    }

    private static Set<String> oneOf(List<String> given, Collection<String> known, String fault) {
        Set<String> values = values(given);
        if (!known.containsAll(values)) {
            throw new InvalidQuestion(fault);
        }
        return values;
    }

    /** The numbers of the education administration, as names. */
    private Set<String> clusters() {
        Map<String, String> names = Arrays.stream(Cluster.values())
                .collect(Collectors.toMap(known -> String.valueOf(known.number()), Enum::name));
        return oneOf(cluster, names.keySet(), "question.cluster").stream()
                .map(names::get)
                .collect(Collectors.toSet());
    }

    private static Set<String> values(List<String> given) {
        var values = new TreeSet<String>();
        if (given != null) {
            given.forEach(value -> values.add(text(value)));
        }
        values.remove("");
        return values;
    }
}
