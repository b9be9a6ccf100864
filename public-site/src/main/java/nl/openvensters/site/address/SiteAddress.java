package nl.openvensters.site.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.openvensters.language.Language;
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

    /** A page of ours with scheme and host, in the language that is spoken. @param path of the page without a language */
    public String page(String path) {
        return absolute(Language.spoken().on(path));
    }

    /** The same in Dutch. */
    public String inDutch(String path) {
        return absolute(path);
    }

    /** The same in English. */
    public String inEnglish(String path) {
        return absolute(Language.ENGLISH.on(path));
    }

    /** A page of ours in the language that is spoken, for a link. @param path of the page without a language */
    public String link(String path) {
        return Language.spoken().on(path);
    }

    /** This page in the other language; where nothing stands behind the address, the home page in it. */
    public String getOther() {
        String path = Addresses.path(request);
        Language other = Language.spoken() == Language.DUTCH ? Language.ENGLISH : Language.DUTCH;
        return Addresses.isPage(path) ? other.on(path + Addresses.query(request)) : other.on("/");
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
