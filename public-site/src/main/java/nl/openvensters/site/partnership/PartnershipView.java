package nl.openvensters.site.partnership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.language.Texts;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.search.Choice;
import nl.openvensters.search.ListedMunicipality;
import nl.openvensters.search.ListedPartnership;
import nl.openvensters.search.SchoolFinder;
import nl.openvensters.search.SchoolRegister;
import nl.openvensters.search.Scope;
import nl.openvensters.search.Slice;
import nl.openvensters.search.Wish;
import nl.openvensters.search.Wish.Order;
import nl.openvensters.sector.Area;
import nl.openvensters.sector.SectorFigures;
import nl.openvensters.sector.SectorReport;
import nl.openvensters.sector.SectorStory;
import nl.openvensters.sector.SectorTopic;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.cache.AddedUpReads;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.map.PointsServlet;
import nl.openvensters.site.school.BoardView;
import nl.openvensters.site.search.SchoolCard;
import nl.openvensters.story.Wording;

/** The page of a partnership: what it is, where it is, and the special schools in it. */
@Named
@RequestScoped
public class PartnershipView {

    /** More special schools than any region has. */
    private static final int ALL = 500;

    private static final Set<String> SPECIAL =
            Set.of(SchoolType.SBO.name(), SchoolType.SO.name(), SchoolType.VSO.name());

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.partnership.Partnership", PartnershipView.class);

    @Inject
    private SchoolRegister register;

    @Inject
    private SchoolFinder finder;

    @Inject
    private SectorFigures figures;

    @Inject
    private AddedUpReads reads;

    @Inject
    private PublicPages pages;

    private ListedPartnership partnership;
    private List<SchoolCard> special;
    private Map<SectorTopic, SectorStory> own = Map.of();
    private Map<SectorTopic, SectorStory> country = Map.of();
    private List<Link> boards = List.of();
    private PartnershipWords words = PartnershipWords.of(List.of(), "");

    /** A municipality with its page. */
    public record Link(String name, String address) {}

    /** Finds the partnership of the address. */
    public void open() throws IOException {
        AskedDocument.page(
                        PartnershipAddress.codeIn(AskedDocument.path()).flatMap(register::partnership),
                        found -> PartnershipAddress.of(found.code()))
                .ifPresent(found -> {
                    partnership = found;
                    special = special(found.code());
                    own = told(area(), found.code());
                    country = told(Area.COUNTRY, SectorFigures.COUNTRY);
                    boards = boards();
                    words = PartnershipWords.of(
                            pages.partnership(new PartnershipCode(found.code()))
                                    .map(stored -> stored.page().indicators())
                                    .orElse(List.of()),
                            getTitle());
                });
    }

    private List<SchoolCard> special(String code) {
        var slice = new Slice(Map.of(Scope.PARTNERSHIP, code, Scope.ACTIVE, "true"), ALL, true);
        var wish = new Wish("", "", 0, Map.of(Choice.TYPE, SPECIAL), Order.NAME, 1, slice);
        return SchoolCard.apart(
                finder.find(wish).schools().stream().map(SchoolCard::of).toList());
    }

    public String getAddress() {
        return PartnershipAddress.of(partnership.code());
    }

    public String getTitle() {
        return title(partnership.code());
    }

    /** What a partnership is called, which has no name in open data. */
    public static String title(String code) {
        return text("title", code);
    }

    /** {@code Rond Zoetermeer: 123 scholen in 6 gemeenten.} */
    public String getSummary() {
        int municipalities = partnership.municipalities().size();
        return text(
                municipalities == 1 ? "summary.one" : "summary",
                Wording.whole(partnership.schools()),
                Wording.count(municipalities),
                partnership.around().map(ListedMunicipality::name).orElse(""));
    }

    /** Where its map gets the points of its schools. */
    public String getPoints() {
        return PointsServlet.of(Scope.PARTNERSHIP, partnership.code());
    }

    /** Where its schools are. */
    public List<Link> getMunicipalities() {
        return partnership.municipalities().stream().map(PartnershipView::link).toList();
    }

    private static Link link(ListedMunicipality municipality) {
        return new Link(municipality.name(), PlaceAddress.municipality(municipality.code(), municipality.name()));
    }

    /** Those for children who need more than other schools can give. */
    public List<SchoolCard> getSpecial() {
        return special;
    }

    /** How many schools there are, by kind. */
    public List<String> getKinds() {
        return sentences(own, SectorTopic.SCHOOLS);
    }

    /** How many pupils there are, by kind of school, by where the school is. */
    public List<String> getPupils() {
        return sentences(own, SectorTopic.PUPILS);
    }

    /** Which part is at special primary schools, out of totals; and why it is not told where it is not. */
    public List<String> getSpecialPrimary() {
        return sentences(own, SectorTopic.SPECIAL_PRIMARY);
    }

    /** The same in the whole country. */
    public List<String> getSpecialPrimaryOfCountry() {
        return sentences(country, SectorTopic.SPECIAL_PRIMARY);
    }

    /** Where it is from, and of which day. */
    public String getSpecialPrimarySource() {
        return source(SectorTopic.SPECIAL_PRIMARY);
    }

    /** The same of the part that is between bounds. */
    public String getSupportSource() {
        return source(SectorTopic.SUPPORT);
    }

    /** As the country has it: a part that is not told of this partnership has a source too. */
    private String source(SectorTopic topic) {
        return Optional.ofNullable(country.get(topic))
                .filter(story -> !story.isEmpty())
                .map(SectorStory::source)
                .orElse("");
    }

    /** Which part of them is at special schools; and why it is not told where it is not. */
    public List<String> getSupport() {
        return sentences(own, SectorTopic.SUPPORT);
    }

    /** The same in the whole country. */
    public List<String> getSupportOfCountry() {
        return sentences(country, SectorTopic.SUPPORT);
    }

    private Map<SectorTopic, SectorStory> told(Area area, String name) {
        List<SectorReport> all = reads.of(List.of("figures", area.key()), () -> figures.of(area, name));
        return all.stream().collect(Collectors.toMap(SectorReport::topic, SectorStory::new));
    }

    private static List<String> sentences(Map<SectorTopic, SectorStory> stories, SectorTopic topic) {
        return Optional.ofNullable(stories.get(topic))
                .map(SectorStory::sentences)
                .orElse(List.of());
    }

    private Area area() {
        return new Area(SectorTopic.Level.PARTNERSHIP, partnership.code());
    }

    /** Where the figures are over the years. */
    public String getFigures() {
        return "/cijfers/" + SectorTopic.PUPILS.code() + "/" + SectorTopic.Level.PARTNERSHIP.word() + "/"
                + partnership.code();
    }

    /** The boards that have a school in it, by name. */
    public List<Link> getBoards() {
        return boards;
    }

    private List<Link> boards() {
        return reads.of(List.of("boards", partnership.code()), () -> figures.within(area())).stream()
                .map(board -> new Link(
                        board.name(),
                        BoardView.address(new BoardNumber(board.area().key()), Optional.of(board.name()))))
                .toList();
    }

    /** What the partnership itself says in public, by where it is said. */
    public PartnershipWords getWords() {
        return words;
    }

    /** The steps that parents take, in their order. */
    public List<String> getSteps() {
        return List.of(text("steps").split("[|]"));
    }

    /** A text of this page. */
    public String say(String key) {
        return text(key);
    }

    private static String text(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }
}
