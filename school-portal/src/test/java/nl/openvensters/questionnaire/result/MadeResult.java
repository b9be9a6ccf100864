package nl.openvensters.questionnaire.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.account.Place;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.Item;
import nl.openvensters.questionnaire.Questionnaire;
import nl.openvensters.questionnaire.Questionnaires;
import nl.openvensters.questionnaire.Score;
import nl.openvensters.questionnaire.result.NormRepository.Norm;
import nl.openvensters.questionnaire.result.ResultRepository.Earlier;
import nl.openvensters.questionnaire.round.HeldRound;
import nl.openvensters.questionnaire.round.Round;

/** A result that nobody gave, as a closed round of thirty pupils has it. */
public final class MadeResult {

    private static final Questionnaire PUPILS =
            new Questionnaires().find("leerlingen").questionnaire();
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 20);

    private MadeResult() {}

    /** Of nine pupils, where a year before there were eight: no question is told, and every score is as high as it is told. */
    public static RoundResult ofFewPupils() {
        return few(ofPupils(), 0);
    }

    /** Of four pupils: nothing is told. */
    public static RoundResult ofTooFewPupils() {
        List<ResultRow> rows = PUPILS.scores().stream()
                .map(score -> ResultRow.hidden(0, ResultRow.score(score.id()), Why.TOO_FEW))
                .toList();
        return new RoundResult(round(PUPILS), rows, List.of(), Map.of(), Map.of(), Map.of());
    }

    /** Of two groups, of which one is of fewer than ten people. */
    public static RoundResult ofASmallGroup() {
        return few(ofPupils(), 1);
    }

    /** Of a scan of which the first role is told no question, of few people. */
    public static RoundResult ofASmallRole() {
        Questionnaire scan = new Questionnaires().find("startersscan").questionnaire();
        List<ResultRow> rows = scan.items().stream()
                .filter(item -> item.kind().isScored())
                .map(item -> ResultRow.hidden(1, item.id(), Why.ALMOST_THE_SAME))
                .toList();
        return new RoundResult(round(scan), rows, List.of(), Map.of(), Map.of(), Map.of());
    }

    private static RoundResult few(RoundResult made, int part) {
        var rows = new ArrayList<ResultRow>();
        for (Item item : PUPILS.items()) {
            if (item.kind().isScored()) {
                rows.add(ResultRow.hidden(part, item.id(), Why.ALMOST_THE_SAME));
                if (part > 0) {
                    rows.add(row(item.id(), 70));
                }
            }
        }
        for (Score score : PUPILS.scores()) {
            rows.add(new ResultRow(
                    part,
                    ResultRow.score(score.id()),
                    9,
                    Optional.of(new BigDecimal("9.00")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new RoundResult(made.round(), rows, List.of(), Map.of(), Map.of(), Map.of());
    }

    /** Of two groups, with a year before, schools like it and the country; one question is kept back. */
    public static RoundResult ofPupils() {
        var rows = new ArrayList<ResultRow>();
        int tenths = 60;
        for (Item item : PUPILS.items()) {
            if (item.kind().isScored()) {
                rows.add(item.id().equals("gepest") ? hidden(item.id()) : row(item.id(), tenths++));
            }
        }
        for (Score score : PUPILS.scores()) {
            rows.add(row(ResultRow.score(score.id()), tenths++));
        }
        String satisfied = ResultRow.score(PUPILS.scores().get(0).id());
        return new RoundResult(
                round(PUPILS),
                rows,
                List.of(new Earlier(9, new SchoolYear(2025), 1, PUPILS.trend(), 32, List.of(row(satisfied, 55)))),
                Map.of(satisfied, new Norm(31, new BigDecimal("7.15"))),
                Map.of(satisfied, new Norm(240, new BigDecimal("7.22"))),
                Map.of());
    }

    private static HeldRound round(Questionnaire list) {
        return new HeldRound(
                1,
                2,
                "12AB00",
                "De Zandplaat",
                Place.school(2, 3),
                list,
                new SchoolYear(2026),
                Round.State.CLOSED,
                CLOSED.minusDays(20),
                CLOSED,
                5,
                false,
                Optional.empty(),
                Optional.of(CLOSED),
                Optional.empty(),
                List.of(
                        new HeldRound.Group(1, "Groep 7", "PUPIL", 16, 15, 16),
                        new HeldRound.Group(2, "Groep 8", "PUPIL", 17, 15, 17)));
    }

    private static ResultRow row(String item, int tenths) {
        return new ResultRow(
                0,
                item,
                30,
                Optional.of(BigDecimal.valueOf(tenths, 1)),
                Optional.of(new BigDecimal("1.50")),
                Optional.empty(),
                Optional.empty());
    }

    private static ResultRow hidden(String item) {
        return ResultRow.hidden(0, item, Why.PROTECTS_OTHERS);
    }
}
