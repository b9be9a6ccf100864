package nl.openvensters.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the container the catalogue that comes with the product, read once. */
@ApplicationScoped
public class CatalogueProducer {

    @Produces
    @ApplicationScoped
    Catalogue catalogue() {
        return Catalogue.load();
    }
}
