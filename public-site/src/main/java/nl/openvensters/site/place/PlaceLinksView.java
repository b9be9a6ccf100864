package nl.openvensters.site.place;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.search.ListedBoard;
import nl.openvensters.search.SchoolRegister;
import nl.openvensters.search.SchoolRegister.NamedPlace;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.partnership.PartnershipAddress;
import nl.openvensters.site.partnership.PartnershipsOfPostcodes;
import nl.openvensters.site.school.BoardView;
import nl.openvensters.site.text.SiteTexts;

/** The pages of the places, municipalities and boards that are called what was searched for. */
@Named
@RequestScoped
public class PlaceLinksView {

    @Inject
    private SchoolRegister register;

    @Inject
    private PartnershipsOfPostcodes postcodes;

    @Inject
    private HttpServletRequest request;

    private List<Link> links;

    /** An address with what it says. */
    public record Link(String label, String address) {}

    @PostConstruct
    void find() {
        String asked = request.getParameter("q");
        links = asked == null || asked.isBlank()
                ? List.of()
                : Stream.concat(
                                register.places(asked).stream().map(PlaceLinksView::link),
                                Stream.concat(
                                        register.boards(asked).stream().map(PlaceLinksView::link), partnerships(asked)))
                        .toList();
    }

    /** The one of this code, or the one that serves this postcode. */
    private Stream<Link> partnerships(String asked) {
        Stream<Link> named = register.partnership(asked.strip()).stream()
                .map(partnership -> new Link(
                        SiteTexts.text("place.link.partnership", partnership.code()),
                        PartnershipAddress.of(partnership.code())));
        Stream<Link> around = postcodes.of(asked).stream()
                .map(code -> new Link(
                        SiteTexts.text("place.link.partnership.postcode", code), PartnershipAddress.of(code.value())));
        return Stream.concat(named, around);
    }

    private static Link link(NamedPlace named) {
        var municipality = named.municipality();
        return named.place()
                .map(place -> new Link(
                        SiteTexts.text("place.link.place", place, municipality.name()),
                        PlaceAddress.place(municipality.code(), place)))
                .orElseGet(() -> new Link(
                        SiteTexts.text("place.link.municipality", municipality.name()),
                        PlaceAddress.municipality(municipality.code(), municipality.name())));
    }

    private static Link link(ListedBoard board) {
        return new Link(
                SiteTexts.text("place.link.board", board.name().orElseGet(() -> board.number()
                        .value())),
                BoardView.address(board.number(), board.name()));
    }

    public List<Link> getLinks() {
        return links;
    }
}
