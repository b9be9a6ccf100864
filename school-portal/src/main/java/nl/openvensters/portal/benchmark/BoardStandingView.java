package nl.openvensters.portal.benchmark;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.benchmark.BenchmarkRepository;
import nl.openvensters.benchmark.Benchmarks;
import nl.openvensters.benchmark.BoardComparison;
import nl.openvensters.benchmark.HomeAreaShares;
import nl.openvensters.benchmark.StandingQuestions;
import nl.openvensters.benchmark.StandingStory;
import nl.openvensters.benchmark.Weights;
import nl.openvensters.figure.Cells;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Messages;
import nl.openvensters.portal.PageTurn;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.publication.IndicatorStates;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.BoardRepository;

/** Where a board stands, for who runs it: beside boards like it by weights of its own choice, and with own amounts. */
@Named
@ViewScoped
public class BoardStandingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of("Benchmark");
    private static final String KEPT = "BEWAARD";

    @Inject
    private transient Benchmarks benchmarks;

    @Inject
    private transient IndicatorStates states;

    @Inject
    private transient BoardRepository register;

    @Inject
    private transient SignedIn signedIn;

    @Inject
    private transient Days days;

    private String number;
    private String asked;
    private String done;
    private Integer size;
    private Integer weighting;
    private Integer type;
    private Integer region;
    private long board;
    private transient BoardComparison standing;
    private transient StandingStory story;
    private transient WhatIf whatIf;
    private transient List<HomeAreaShares.Share> areas;

    public void open() throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getResponseComplete()) {
            return;
        }
        PageTurn.attempt(TEXTS, () -> {
            if (number == null) {
                number = states.ownBoard(signedIn.actor())
                        .map(BoardNumber::value)
                        .orElse(null);
            }
            board = asked();
            standing = benchmarks
                    .ofOwn(signedIn.actor(), board, Weights.read(asked))
                    .orElseThrow(IllegalArgumentException::new);
            story = new StandingStory(standing, standing.own().name());
            areas = benchmarks.homeAreas(signedIn.actor(), board);
            whatIf = WhatIf.of(
                    context.isPostback() ? context.getExternalContext().getRequestParameterMap() : Map.of(),
                    benchmarks
                            .lastBalance(signedIn.actor(), board)
                            .map(BenchmarkRepository.LastBalance::items)
                            .orElse(Cells.none()));
            if (size == null) {
                fill(standing.weights());
            }
            if (!context.isPostback() && KEPT.equals(done)) {
                Messages.done(TEXTS.tell("weights.kept"));
            }
        });
    }

    /** The board of the address, not that of the page that was opened before. */
    private long asked() {
        return register.profile(new BoardNumber(number), days.today())
                .orElseThrow(IllegalArgumentException::new)
                .id();
    }

    private void fill(Weights weights) {
        size = weights.size();
        weighting = weights.weighting();
        type = weights.type();
        region = weights.region();
    }

    /** Shows the board beside those that are like it by the weights that were typed. */
    public void compare() throws IOException {
        typed().ifPresent(weights -> to(weights, ""));
    }

    /** The same, and keeps them for everybody who runs the board. */
    public void keep() throws IOException {
        Optional<Weights> typed = typed();
        if (typed.isPresent()) {
            PageTurn.attempt(TEXTS, () -> {
                benchmarks.keep(signedIn.actor(), asked(), typed.get());
                to(typed.get(), "&gedaan=" + KEPT);
            });
        }
    }

    private void to(Weights weights, String more) {
        PageTurn.to("/bestuur/cijfers?nummer=" + number + "&gewicht=" + weights.written() + more);
    }

    private Optional<Weights> typed() {
        Optional<Weights> typed = Weights.read(size + "-" + weighting + "-" + type + "-" + region);
        if (typed.isEmpty()) {
            Messages.fail(TEXTS.tell("weights.wrong"));
        }
        return typed;
    }

    public BoardComparison getStanding() {
        return standing;
    }

    public StandingStory getStory() {
        return story;
    }

    public List<String> getQuestions() {
        return StandingQuestions.of(standing);
    }

    public List<HomeAreaShares.Share> getAreas() {
        return areas;
    }

    public WhatIf getWhatIf() {
        return whatIf;
    }

    public String getNoNorm() {
        return StandingStory.noNorm();
    }

    /** The address of the report, with the weights that are shown. */
    public String report(String ending) {
        return "/bestuur/rapport." + ending + "?nummer=" + number + "&gewicht="
                + standing.weights().written();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public Integer getWeighting() {
        return weighting;
    }

    public void setWeighting(Integer weighting) {
        this.weighting = weighting;
    }

    public Integer getType() {
        return type;
    }

    public void setType(Integer type) {
        this.type = type;
    }

    public Integer getRegion() {
        return region;
    }

    public void setRegion(Integer region) {
        this.region = region;
    }
}
