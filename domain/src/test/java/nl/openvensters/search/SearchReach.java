package nl.openvensters.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.page.ListedSchool;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolHit;
import nl.openvensters.school.SchoolProfile;

/** How often the right school is among the first five of what is found, for each way in which somebody may ask for it. */
final class SearchReach {

    private static final int FIRST = 5;

    private final List<ListedSchool> all;
    private final List<ListedSchool> open;
    private final Asking asking;
    private final long seed;
    private final Map<String, Integer> names;
    private final Map<String, Integer> areas;
    private final Map<String, Integer> municipalities;
    private final Map<String, Integer> boards;
    private final Map<String, Integer> streets;
    private final Map<String, Integer> institutions;

    /** Somebody who is asked, and names at least five schools, the most fitting first. */
    @FunctionalInterface
    interface Asking {
        List<SchoolCode> first(String question);
    }

    SearchReach(List<ListedSchool> schools, SchoolFinder finder, long seed) {
        this(
                schools,
                question -> finder.find(Wish.of(question, 1)).schools().stream()
                        .map(SchoolHit::code)
                        .toList(),
                seed);
    }

    SearchReach(List<ListedSchool> schools, Asking asking, long seed) {
        this.all = schools;
        this.open = schools.stream()
                .filter(school -> school.school().active() && !place(school).isEmpty())
                .toList();
        this.asking = asking;
        this.seed = seed;
        this.names = counted(school -> String.join(
                " ", Vocabulary.telling(Spelling.words(school.school().name()))));
        this.areas = counted(school ->
                school.school().address().postcode().map(p -> p.area()).orElse(""));
        this.municipalities = counted(SearchReach::municipality);
        this.streets = counted(SearchReach::street);
        this.boards = counted(school -> Spelling.key(board(school)));
        this.institutions =
                counted(school -> school.school().code().institution().value());
    }

    /**
     * One way of asking.
     *
     * @param found in how many cases the right school was among the first five
     * @param missed some of those in which it was not, with the code
     * @param nanos how long each took by the clock, the quickest first
     */
    record Kind(String name, int asked, int found, List<String> missed, List<Long> nanos) {

        double percent() {
            return asked == 0 ? 100 : 100.0 * found / asked;
        }

        /** In how many milliseconds so many of a hundred were answered. */
        double millis(int ofHundred) {
            return nanos.get(Math.min(nanos.size() - 1, nanos.size() * ofHundred / 100)) / 1e6;
        }
    }

    /** @param most how many questions of each kind */
    List<Kind> measured(int most) {
        Map<String, BiFunction<ListedSchool, Random, String>> ways = new LinkedHashMap<>();
        ways.put("name and place", (s, r) -> name(s) + " " + place(s));
        ways.put("name, one letter missing, and place", (s, r) -> Slips.missing(name(s), r) + " " + place(s));
        ways.put("name, one letter wrong, and place", (s, r) -> Slips.wrong(name(s), r) + " " + place(s));
        ways.put("name, one letter too many, and place", (s, r) -> Slips.extra(name(s), r) + " " + place(s));
        ways.put("name, two letters swapped, and place", (s, r) -> Slips.swapped(name(s), r) + " " + place(s));
        ways.put("name, and place with a typo", (s, r) -> name(s) + " " + Slips.typo(place(s), r));
        ways.put("basisschool, name and place", (s, r) -> "basisschool " + name(s) + " " + place(s));
        ways.put("what tells the name, in, and place", (s, r) -> telling(s) + " in " + place(s));
        ways.put("name and municipality", (s, r) -> name(s) + " " + municipality(s));
        ways.put("name alone, when it is the only one", (s, r) -> names.get(telling(s)) == 1 ? name(s) : "");
        ways.put("street and place, of at most five schools", (s, r) -> fewOf(streets, street(s)));
        ways.put(
                "street, number and place",
                (s, r) -> known(
                        s.hit().street().filter(x -> x.matches(".* .*\\d.*")).orElse(""), place(s)));
        ways.put("postcode of six", (s, r) -> postcode(s, r, ""));
        ways.put("postcode of six and place", (s, r) -> postcode(s, r, " " + place(s)));
        ways.put("postcode of four, of at most five schools", (s, r) -> fewOf(areas, area(s)));
        ways.put("name and postcode of four", (s, r) -> known(area(s), name(s)));
        ways.put("code of six", (s, r) -> r.nextBoolean() ? code(s) : code(s).toLowerCase(Locale.ROOT));
        ways.put("code of four", (s, r) -> fewOf(institutions, code(s).substring(0, 4)));
        ways.put(
                "board, of at most five schools", (s, r) -> boards.get(Spelling.key(board(s))) > FIRST ? "" : board(s));
        ways.put("name and board", (s, r) -> known(board(s), name(s)));
        ways.put("municipality, of at most five schools", (s, r) -> fewOf(municipalities, municipality(s)));
        ways.put("name and place without accents and signs", (s, r) -> bare(name(s) + " " + place(s)));
        ways.put(
                "old name and place",
                (s, r) -> s.formerNames().isEmpty()
                        ? ""
                        : s.formerNames().get(s.formerNames().size() - 1).name() + " " + place(s));
        var kinds = new ArrayList<Kind>();
        ways.forEach((kind, way) -> kinds.add(measured(kind, way, most)));
        return kinds;
    }

    private Kind measured(String kind, BiFunction<ListedSchool, Random, String> way, int most) {
        var random = new Random(seed + kind.hashCode());
        List<ListedSchool> drawn = new ArrayList<>(open);
        Collections.shuffle(drawn, random);
        int asked = 0;
        int found = 0;
        var missed = new ArrayList<String>();
        var nanos = new ArrayList<Long>();
        for (ListedSchool school : drawn) {
            String question = way.apply(school, random);
            if (asked == most || question.isBlank()) {
                continue;
            }
            asked++;
            long start = System.nanoTime();
            List<SchoolCode> answer = asking.first(question);
            nanos.add(System.nanoTime() - start);
            boolean right =
                    answer.stream().limit(FIRST).anyMatch(school.school().code()::equals);
            found += right ? 1 : 0;
            if (!right && missed.size() < 8) {
                missed.add(question + " [" + code(school) + "]");
            }
        }
        Collections.sort(nanos);
        return new Kind(kind, asked, found, missed, nanos);
    }

    /** The questions of which the first school found does not have exactly the name that was typed. */
    List<String> exactNamesThatAreNotFirst(int most) {
        var random = new Random(seed);
        List<ListedSchool> drawn = new ArrayList<>(open);
        Collections.shuffle(drawn, random);
        Map<SchoolCode, String> known = all.stream()
                .collect(Collectors.toMap(school -> school.school().code(), school -> Spelling.key(name(school))));
        return drawn.stream()
                .limit(most)
                .map(SearchReach::name)
                .filter(name ->
                        !Spelling.key(name).equals(known.get(asking.first(name).get(0))))
                .toList();
    }

    private Map<String, Integer> counted(Function<ListedSchool, String> key) {
        return open.stream().collect(Collectors.toMap(key, school -> 1, Integer::sum));
    }

    private static String fewOf(Map<String, Integer> counts, String value) {
        return value.isEmpty() || counts.get(value) > FIRST ? "" : value;
    }

    private static String known(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? "" : one + " " + other;
    }

    private static String name(ListedSchool school) {
        return school.school().name();
    }

    private static String telling(ListedSchool school) {
        return String.join(" ", Vocabulary.telling(Spelling.words(name(school))));
    }

    private static String place(ListedSchool school) {
        return school.school().address().place().orElse("");
    }

    private static String street(ListedSchool school) {
        return known(school.school().address().street().orElse(""), place(school));
    }

    private static String municipality(ListedSchool school) {
        return school.school()
                .municipality()
                .map(SchoolProfile.Municipality::name)
                .orElse("");
    }

    private static String board(ListedSchool school) {
        return school.school().board().flatMap(SchoolProfile.Board::knownName).orElse("");
    }

    private static String code(ListedSchool school) {
        return school.school().code().value();
    }

    private static String area(ListedSchool school) {
        return school.school()
                .address()
                .postcode()
                .map(postcode -> postcode.area())
                .orElse("");
    }

    private static String postcode(ListedSchool school, Random random, String after) {
        return school.school()
                .address()
                .postcode()
                .map(code ->
                        random.nextBoolean() ? code.written() : code.value().toLowerCase(Locale.ROOT))
                .map(code -> code + after)
                .orElse("");
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[.'’`´]", "")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
