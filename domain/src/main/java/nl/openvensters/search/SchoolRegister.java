package nl.openvensters.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.school.BoardNumber;

/** The boards, municipalities, provinces and partnerships of the open schools, as search knows them. */
public final class SchoolRegister {

    /** So many boards are told of at most when some are looked for. */
    private static final int FEW = 3;

    private final SchoolIndex index;

    public SchoolRegister(SchoolIndex index) {
        this.index = index;
    }

    /** A province with open schools. */
    public record ListedProvince(String name, int schools, List<ListedMunicipality> municipalities) {}

    /**
     * A municipality, or a place in it.
     *
     * @param place empty when it is the municipality itself
     */
    public record NamedPlace(ListedMunicipality municipality, Optional<String> place) {}

    /**
     * By number.
     *
     * @throws SchoolsNotRead when the index was not filled yet
     */
    public List<ListedBoard> boards() {
        return read().boards();
    }

    /** By code. */
    public List<ListedMunicipality> municipalities() {
        return read().municipalities();
    }

    /** By code. */
    public List<ListedPartnership> partnerships() {
        return read().partnerships();
    }

    /** By name; a municipality is in the one in which most of its schools are. */
    public List<ListedProvince> provinces() {
        List<ListedMunicipality> all = municipalities();
        return all.stream()
                .flatMap(municipality -> municipality.province().stream())
                .distinct()
                .sorted()
                .map(name -> province(name, all))
                .toList();
    }

    private static ListedProvince province(String name, List<ListedMunicipality> all) {
        List<ListedMunicipality> in = all.stream()
                .filter(municipality ->
                        municipality.province().filter(name::equals).isPresent())
                .sorted(Comparator.comparing(ListedMunicipality::name))
                .toList();
        return new ListedProvince(
                name, in.stream().mapToInt(ListedMunicipality::schools).sum(), in);
    }

    public Optional<ListedBoard> board(BoardNumber number) {
        return boards().stream().filter(board -> board.number().equals(number)).findFirst();
    }

    /** @param slug as its address names it */
    public Optional<ListedProvince> province(String slug) {
        return provinces().stream()
                .filter(province -> Scope.province(province.name()).equals(Scope.province(slug)))
                .findFirst();
    }

    public Optional<ListedPartnership> partnership(String code) {
        return partnerships().stream()
                .filter(region -> region.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** The municipalities and places that have this name, or are called so too ({@code Den Haag}); none before the start. */
    public List<NamedPlace> places(String typed) {
        String key = Spelling.key(typed);
        if (key.isEmpty() || !index.isShownNow()) {
            return List.of();
        }
        Set<String> keys = Stream.concat(Stream.of(key), Vocabulary.otherNames(key).stream())
                .collect(Collectors.toUnmodifiableSet());
        return municipalities().stream()
                .flatMap(municipality -> places(municipality, keys))
                .sorted(Comparator.comparing((NamedPlace named) -> named.place().isPresent())
                        .thenComparing(named -> named.municipality().name()))
                .toList();
    }

    private static Stream<NamedPlace> places(ListedMunicipality municipality, Set<String> keys) {
        boolean itself = keys.contains(Spelling.key(municipality.name()));
        Stream<NamedPlace> within = municipality.places().stream()
                .filter(place -> keys.contains(Spelling.key(place)))
                .filter(place -> !itself || !Spelling.key(place).equals(Spelling.key(municipality.name())))
                .map(place -> new NamedPlace(municipality, Optional.of(place)));
        return itself ? Stream.concat(Stream.of(new NamedPlace(municipality, Optional.empty())), within) : within;
    }

    /**
     * The few boards whose names have all words that tell something, those with most schools first; the one with this
     * number.
     */
    public List<ListedBoard> boards(String typed) {
        List<String> telling = Spelling.words(typed).stream()
                .filter(word -> !Vocabulary.saysNothing(word) && !Vocabulary.isKind(word))
                .toList();
        if (telling.isEmpty() || !index.isShownNow()) {
            return List.of();
        }
        return boards().stream()
                .filter(board -> board.number().value().equals(typed.strip())
                        || board.name()
                                .filter(name -> new HashSet<>(Spelling.words(name)).containsAll(telling))
                                .isPresent())
                .sorted(Comparator.comparing(ListedBoard::schools).reversed())
                .limit(FEW)
                .toList();
    }

    private Register read() {
        if (!index.isShown()) {
            throw new SchoolsNotRead();
        }
        return index.register();
    }
}
