package nl.openvensters.school;

import java.util.List;
import java.util.Optional;

/**
 * How many open schools and boards there are, and where.
 *
 * @param schools all open schools
 * @param boards the boards that run them
 * @param provinces by name; schools of which no file says the province come last, under an empty name
 */
public record RegisterOverview(int schools, int boards, List<Province> provinces) {

    /** As long as nothing is known. */
    public static final RegisterOverview NONE = new RegisterOverview(0, 0, List.of());

    /** @param municipalities by name */
    public record Province(String name, List<Municipality> municipalities) {

        public int schools() {
            return municipalities.stream().mapToInt(Municipality::schools).sum();
        }
    }

    /** @param schools how many are open */
    public record Municipality(MunicipalityCode code, String name, int schools) {}

    /** The province that an address names. */
    public Optional<Province> province(String slug) {
        return provinces.stream()
                .filter(province -> !province.name().isEmpty())
                .filter(province -> Slug.of(province.name(), "").equals(Slug.of(slug, "")))
                .findFirst();
    }

    /** All municipalities together. */
    public int municipalities() {
        return provinces.stream().mapToInt(p -> p.municipalities().size()).sum();
    }
}
