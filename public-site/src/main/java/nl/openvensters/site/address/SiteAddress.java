package nl.openvensters.site.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The address of the site as people reach it: the setting {@code site.url}, failing that the one that was asked. Search
 * engines take no other than a whole address.
 */
@Named("site")
@RequestScoped
public class SiteAddress {

    @Inject
    private HttpServletRequest request;

    /** A path of ours with scheme and host. */
    public String absolute(String path) {
        return root().replaceAll("/$", "") + path;
    }

    private String root() {
        return ConfigProvider.getConfig()
                .getOptionalValue("site.url", String.class)
                .orElseGet(this::asked);
    }

    private String asked() {
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + request.getServerPort());
    }
}
