package nl.openvensters.site.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import nl.openvensters.page.DocumentListener;
import nl.openvensters.page.PublicPages;
import nl.openvensters.school.PostcodeAreaRepository;
import nl.openvensters.search.IndexUpdates;
import nl.openvensters.search.KnownSchools;
import nl.openvensters.search.Neighbours;
import nl.openvensters.search.SchoolFinder;
import nl.openvensters.search.SchoolIndex;
import nl.openvensters.search.SchoolRegister;
import nl.openvensters.search.SchoolsOnMap;
import nl.openvensters.search.Suggestions;

/** The one index of this application, with what asks it and what keeps it up. */
@ApplicationScoped
public class SearchIndex {

    @Inject
    private PublicPages pages;

    @Inject
    private PostcodeAreaRepository postcodes;

    @Inject
    private DocumentListener listener;

    private SchoolIndex index;

    @PostConstruct
    void open() {
        index = new SchoolIndex();
    }

    @PreDestroy
    void close() {
        index.close();
    }

    /** Finds schools. */
    @Produces
    public SchoolFinder finder() {
        return new SchoolFinder(index);
    }

    /** Suggests while somebody types. */
    @Produces
    public Suggestions suggestions() {
        return new Suggestions(index);
    }

    /** Tells of schools in a list what search knows of them. */
    @Produces
    public KnownSchools known() {
        return new KnownSchools(index);
    }

    /** Tells which schools stand where. */
    @Produces
    public SchoolsOnMap onMap() {
        return new SchoolsOnMap(index);
    }

    /** Finds the neighbours of a school. */
    @Produces
    public Neighbours neighbours() {
        return new Neighbours(index);
    }

    /** Tells of boards, municipalities, provinces and partnerships. */
    @Produces
    public SchoolRegister register() {
        return new SchoolRegister(index);
    }

    /** Whether schools can be found; waits a moment for it. */
    boolean isReady() {
        return index.isShown();
    }

    /** The same without waiting. */
    public boolean isFilled() {
        return index.isShownNow();
    }

    /** For the one caller that keeps the index up. */
    IndexUpdates updates() {
        return new IndexUpdates(index, pages, postcodes, listener);
    }
}
