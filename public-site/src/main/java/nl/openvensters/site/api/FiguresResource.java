package nl.openvensters.site.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.page.PublicPages;
import nl.openvensters.page.SchoolIndicator;
import nl.openvensters.page.SubjectIndicator;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** The published figures of one indicator of all subjects that have it, as one answer of any length. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FiguresResource extends ApiResource {

    /** So many documents are read at once; one answer never holds more. */
    private static final int BATCH = 250;

    @Inject
    private PublicPages pages;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Streams streams;

    /** Of all schools, closed ones too, in the order of their codes, then of the others; only what is published. */
    @GET
    public Response all(
            @QueryParam("indicator") String indicator,
            @QueryParam("measure") String measure,
            @QueryParam("municipality") String municipality,
            @QueryParam("board") String board) {
        Indicator of = catalogue
                .find(indicator == null ? "" : indicator)
                .filter(catalogue.shown()::contains)
                .orElseThrow(() -> new InvalidQuestion("question.indicator"));
        if (measure != null
                && of.measure(measure).filter(known -> !known.neverShown()).isEmpty()) {
            throw new InvalidQuestion("question.measure");
        }
        form(municipality, "[0-9]{4}", "question.municipality");
        form(board, "[0-9]{5}", "question.board");
        String version = pages.lastChange() + "-" + build() + "-" + Integer.toHexString(asked().hashCode());
        return stream(version, out -> streams.one(() -> write(out, of, measure, municipality, board)));
    }

    private static void form(String given, String form, String fault) {
        if (given != null && !given.matches(form)) {
            throw new InvalidQuestion(fault);
        }
    }

    private void write(OutputStream out, Indicator of, String measure, String municipality, String board) {
        try (JsonGenerator json = JsonMembers.JSON.createGenerator(out)) {
            json.writeStartObject().write("indicator", of.id()).writeStartArray("figures");
            Predicate<Figure> asked =
                    figure -> measure == null || figure.measure().equals(measure);
            BiConsumer<SubjectCode, List<Figure>> told = (subject, figures) ->
                    figures.stream().filter(asked).forEach(figure -> json.write(row(subject, figure, of)));
            if (of.isOf(SubjectKind.SCHOOL)) {
                ofSchools(told, of, municipality, board);
            }
            SubjectKind.publishing().stream()
                    .filter(kind -> kind != SubjectKind.SCHOOL && of.isOf(kind) && municipality == null)
                    .forEach(kind -> ofOthers(told, kind, of, board));
            json.writeEnd().writeEnd();
        }
    }

    private void ofSchools(
            BiConsumer<SubjectCode, List<Figure>> told, Indicator of, String municipality, String board) {
        List<SchoolIndicator> some = pages.indicatorAfter("", of, BATCH);
        while (!some.isEmpty()) {
            some.stream()
                    .filter(school -> isOf(school.school(), municipality, board))
                    .forEach(school -> told.accept(school.school().code(), school.figures()));
            some = pages.indicatorAfter(
                    some.get(some.size() - 1).school().code().value(), of, BATCH);
        }
    }

    private void ofOthers(BiConsumer<SubjectCode, List<Figure>> told, SubjectKind kind, Indicator of, String board) {
        List<SubjectIndicator> some = pages.indicatorAfter(kind, "", of, BATCH);
        while (!some.isEmpty()) {
            some.stream()
                    .filter(one -> board == null || one.subject().equals(new BoardNumber(board)))
                    .forEach(one -> told.accept(one.subject(), one.figures()));
            some = pages.indicatorAfter(
                    kind, some.get(some.size() - 1).subject().value(), of, BATCH);
        }
    }

    private static boolean isOf(SchoolProfile school, String municipality, String board) {
        return (municipality == null
                        || school.municipality()
                                .filter(in -> in.code().value().equals(municipality))
                                .isPresent())
                && (board == null
                        || school.board()
                                .filter(of -> of.number().value().equals(board))
                                .isPresent());
    }

    static JsonObject row(SubjectCode subject, Figure figure, Indicator of) {
        SubjectKind kind = subject.kind();
        return FigureJson.members(new JsonMembers().with(kind.single(), subject.value()), figure, of, kind)
                .build();
    }
}
