package nl.openvensters.site.partnership;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.openvensters.language.Texts;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.Slug;
import nl.openvensters.search.ListedMunicipality;
import nl.openvensters.search.ListedPartnership;
import nl.openvensters.search.SchoolRegister;
import nl.openvensters.story.Wording;

/** All partnerships by province, and the one of a postcode. They stand by code: there is no order of better and worse. */
@Named
@RequestScoped
public class PartnershipsView {

    /** The address of the page. */
    public static final String ADDRESS = "/samenwerkingsverbanden";

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.partnership.Partnership", PartnershipView.class);

    @Inject
    private SchoolRegister register;

    @Inject
    private PartnershipsOfPostcodes postcodes;

    @Inject
    private HttpServletRequest request;

    private String postcode;
    private List<String> found;
    private List<Province> provinces;

    /** A partnership in the list. @param where the municipalities in which it has schools */
    public record Line(String code, String name, String where, String schools, String address) {}

    /** One that was looked for, as a button says it. @param where the place by which people know it; may be empty */
    public record Found(String label, String where, String address) {}

    /** A province with the partnerships of which most schools are in it. */
    public record Province(String name, String anchor, List<Line> partnerships) {}

    @PostConstruct
    void read() {
        postcode =
                Optional.ofNullable(request.getParameter("postcode")).orElse("").strip();
        found = postcodes.of(postcode).map(code -> List.of(code.value())).orElseGet(() -> ofPlace(postcode));
        Map<String, List<Line>> lines = register.partnerships().stream()
                .sorted(Comparator.comparing(ListedPartnership::code))
                .collect(Collectors.groupingBy(
                        PartnershipsView::province,
                        TreeMap::new,
                        Collectors.mapping(PartnershipsView::line, Collectors.toList())));
        provinces = lines.entrySet().stream()
                .map(entry -> new Province(
                        entry.getKey().isEmpty() ? text("all.elsewhere") : entry.getKey(),
                        Slug.of(entry.getKey(), "elders").value(),
                        entry.getValue()))
                .toList();
    }

    /** By code those with schools in a municipality of this name, or in one with a place of this name. */
    private List<String> ofPlace(String typed) {
        Set<MunicipalityCode> meant = register.places(typed).stream()
                .map(named -> named.municipality().code())
                .collect(Collectors.toSet());
        return register.partnerships().stream()
                .filter(partnership -> partnership.municipalities().stream()
                        .anyMatch(municipality -> meant.contains(municipality.code())))
                .map(ListedPartnership::code)
                .sorted()
                .toList();
    }

    /** Where most schools of its municipalities are; empty when no document says so. */
    private static String province(ListedPartnership partnership) {
        return partnership.municipalities().stream()
                .filter(municipality -> municipality.province().isPresent())
                .collect(Collectors.groupingBy(
                        municipality -> municipality.province().orElseThrow(),
                        TreeMap::new,
                        Collectors.summingInt(ListedMunicipality::schools)))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** {@code Samenwerkingsverband PO2817, rond Zoetermeer}: without a name of its own a place says where it is. */
    private static String around(ListedPartnership partnership) {
        String title = text("title", partnership.code());
        return partnership
                .around()
                .map(municipality -> text("around", title, municipality.name()))
                .orElse(title);
    }

    private static Line line(ListedPartnership partnership) {
        return new Line(
                partnership.code(),
                around(partnership),
                Wording.list(partnership.municipalities().stream()
                        .map(ListedMunicipality::name)
                        .toList()),
                text(partnership.schools() == 1 ? "all.school" : "all.schools", Wording.whole(partnership.schools())),
                PartnershipAddress.of(partnership.code()));
    }

    /** By name, each with its partnerships by code. */
    public List<Province> getProvinces() {
        return provinces;
    }

    /** How many there are. */
    public String getLead() {
        return text("all.lead", Wording.whole(register.partnerships().size()));
    }

    /** As it was typed; empty when none was. */
    public String getPostcode() {
        return postcode;
    }

    /** What is known of the postcode or the place; empty when none was asked for. */
    public String getAnswer() {
        if (postcode.isEmpty()) {
            return "";
        }
        Optional<String> area = PartnershipsOfPostcodes.area(postcode);
        if (area.isEmpty()) {
            return found.isEmpty() ? text("find.wrong") : text("find.place", postcode, found.size());
        }
        return found.isEmpty() ? text("find.unknown", area.get()) : text("find.found", area.get(), found.get(0));
    }

    /** Where what was found is told of. */
    public List<Found> getFound() {
        return found.stream()
                .map(code -> new Found(
                        text("find.go", code),
                        register.partnership(code)
                                .flatMap(ListedPartnership::around)
                                .map(place -> text("find.around", place.name()))
                                .orElse(""),
                        PartnershipAddress.of(code)))
                .toList();
    }

    private static String text(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }

    /** A text of this page. */
    public String say(String key) {
        return text(key);
    }
}
