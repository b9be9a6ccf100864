package nl.openvensters.site.place;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import nl.openvensters.school.RegisterOverview;
import nl.openvensters.search.Scope;
import nl.openvensters.site.address.Crumb;
import nl.openvensters.site.address.PlaceAddress;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.site.map.PointsServlet;

/** The page of a province: its municipalities. */
@Named
@RequestScoped
public class ProvinceView {

    @Inject
    private RegisterView register;

    private RegisterOverview.Province province;

    /** Finds the province of the address. */
    public void open() throws IOException {
        AskedDocument.page(
                        PlaceAddress.provinceIn(AskedDocument.path())
                                .flatMap(slug -> register.getOverview().province(slug)),
                        found -> PlaceAddress.province(found.name()))
                .ifPresent(found -> province = found);
    }

    /** The way from the country to this page. */
    public List<Crumb> getCrumbs() {
        return Crumb.toProvince();
    }

    public RegisterOverview.Province getProvince() {
        return province;
    }

    /** Where its map gets the points of its schools. */
    public String getPoints() {
        return PointsServlet.of(Scope.PROVINCE, Scope.province(province.name()));
    }

    public String getAddress() {
        return PlaceAddress.province(province.name());
    }
}
