package nl.openvensters.questionnaire;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.openvensters.account.SecondStepRule;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.LetterSeal;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import nl.openvensters.questionnaire.action.FollowUpRepository;
import nl.openvensters.questionnaire.action.FollowingUp;
import nl.openvensters.questionnaire.own.OwnListRepository;
import nl.openvensters.questionnaire.own.OwnLists;
import nl.openvensters.questionnaire.result.CountryResults;
import nl.openvensters.questionnaire.result.NormRepository;
import nl.openvensters.questionnaire.result.OtherFirms;
import nl.openvensters.questionnaire.result.ResultRepository;
import nl.openvensters.questionnaire.result.Results;
import nl.openvensters.questionnaire.result.Summing;
import nl.openvensters.questionnaire.round.BoardRounds;
import nl.openvensters.questionnaire.round.Closing;
import nl.openvensters.questionnaire.round.CodeRepository;
import nl.openvensters.questionnaire.round.Enlarging;
import nl.openvensters.questionnaire.round.Inviting;
import nl.openvensters.questionnaire.round.RoundLetters;
import nl.openvensters.questionnaire.round.RoundRepository;
import nl.openvensters.questionnaire.round.Rounds;
import nl.openvensters.questionnaire.taking.CodeKey;
import nl.openvensters.questionnaire.taking.TakingPart;
import nl.openvensters.questionnaire.taking.TakingRepository;
import nl.openvensters.surveyplan.SurveySettings;

/** All use cases of questionnaires on one transaction, as the container has them. */
record SurveyUseCases(
        Rounds rounds,
        TakingPart taking,
        Closing closing,
        Results results,
        Inviting inviting,
        FollowingUp following,
        OtherFirms firms,
        Summing summing,
        CountryResults country,
        BoardRounds many,
        Enlarging enlarging,
        OwnLists own) {

    private static final Questionnaires LISTS = new Questionnaires();
    private static final byte[] SECRET = new byte[32];
    private static final CodeKey KEY = new CodeKey(new SecondStepRule(false, Optional.of(SECRET)));

    /** Does something in a transaction of its own. */
    static <T> T with(DataSource database, Clock clock, Function<SurveyUseCases, T> what) {
        try {
            var at = new OneTransaction(database);
            T result;
            try {
                result = what.apply(of(at, clock));
            } catch (RuntimeException e) {
                at.undo();
                throw e;
            }
            at.end();
            return result;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static SurveyUseCases of(OneTransaction at, Clock clock) {
        var repository = new RoundRepository(at.source(), at.entitiesOfEachUseCase(), LISTS);
        var codes = new CodeRepository(at.source(), KEY);
        var history = new HistoryRepository(at.source(), clock);
        var rounds = new Rounds(repository, codes, LISTS, history, clock);
        var rows = new ResultRepository(at.source());
        var norms = new NormRepository(at.source());
        var summing = new Summing(rows, norms, SurveySettings.USUAL, clock);
        var results = new Results(repository, rows, norms, clock);
        var settings = new MailSettings(
                Optional.empty(), Path.of("x"), "a@b.example", URI.create("https://x.example/portaal/"));
        return new SurveyUseCases(
                rounds,
                new TakingPart(new TakingRepository(at.source(), LISTS, KEY), KEY, clock),
                new Closing(rounds, repository, codes, history, summing::sum, clock),
                results,
                new Inviting(
                        rounds,
                        codes,
                        new RoundLetters(settings),
                        new Mailbox(new OutboxRepository(at.source(), new LetterSeal(Optional.of(SECRET))), clock),
                        clock),
                new FollowingUp(new FollowUpRepository(at.source(), at.entities()), results, history, clock),
                new OtherFirms(rounds, rows, LISTS),
                summing,
                new CountryResults(norms, LISTS),
                new BoardRounds(rounds, repository, clock),
                new Enlarging(rounds, repository, history),
                new OwnLists(new OwnListRepository(at.source(), at.entities()), repository, history, clock));
    }
}
