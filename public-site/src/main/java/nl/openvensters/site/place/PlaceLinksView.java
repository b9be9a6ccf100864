package nl.openvensters.site.place;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.school.MunicipalityRepository;
import nl.openvensters.school.MunicipalityRepository.Called;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.text.SiteTexts;

/** The pages of the places and municipalities that have the name that was searched for. */
@Named
@RequestScoped
public class PlaceLinksView {

    @Inject
    private MunicipalityRepository register;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private List<Link> links;

    /** An address with what it says. */
    public record Link(String label, String address) {}

    @PostConstruct
    void find() {
        String asked = request.getParameter("q");
        links = asked == null || asked.isBlank()
                ? List.of()
                : register.called(asked.strip(), LocalDate.now(clock)).stream()
                        .map(PlaceLinksView::link)
                        .toList();
    }

    private static Link link(Called called) {
        return called.place()
                .map(place -> new Link(
                        SiteTexts.text("place.link.place", place, called.municipality()),
                        PlaceAddress.place(called.code(), place)))
                .orElseGet(() -> new Link(
                        SiteTexts.text("place.link.municipality", called.municipality()),
                        PlaceAddress.municipality(called.code(), called.municipality())));
    }

    public List<Link> getLinks() {
        return links;
    }
}
