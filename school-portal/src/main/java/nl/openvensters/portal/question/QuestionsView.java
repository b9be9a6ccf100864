package nl.openvensters.portal.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.portal.Answers;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.Texts;
import nl.openvensters.portal.login.SignedIn;
import nl.openvensters.portal.table.Table;
import nl.openvensters.portal.table.TableColumn;
import nl.openvensters.question.AskedQuestion;
import nl.openvensters.question.AskingSchools;

/** All questions to the schools of somebody's boards, with where they stand. */
@Named
@RequestScoped
public class QuestionsView {

    private static final Texts TEXTS = Texts.of("Questions");

    @Inject
    private AskingSchools asking;

    @Inject
    private QuestionTexts texts;

    @Inject
    private Days days;

    @Inject
    private SignedIn signedIn;

    private List<AskedQuestion> all;
    private Table<AskedQuestion> table;

    public void open() throws IOException {
        try {
            all = asking.all(signedIn.actor());
            getTable().saveWhenAsked("vragen");
        } catch (NotAllowed e) {
            Answers.refuse();
        }
    }

    public Table<AskedQuestion> getTable() {
        if (table == null) {
            table = Table.ofAll(
                    List.of(
                            column("school", AskedQuestion::name),
                            column("over", texts::about),
                            column("vraag", AskedQuestion::text),
                            TableColumn.ranked("voor", header("voor"), texts::wanted, one -> one.wantedOn()
                                    .map(LocalDate::toEpochDay)
                                    .map(OptionalLong::of)
                                    .orElse(OptionalLong.empty())),
                            column("stand", texts::state),
                            column("antwoord", AskedQuestion::answer),
                            column("door", AskedQuestion::asker),
                            TableColumn.ranked(
                                    "gesteld",
                                    header("gesteld"),
                                    one -> days.moment(one.askedAt()),
                                    one -> OptionalLong.of(second(one.askedAt())))),
                    this::listed,
                    AskedQuestion::id);
        }
        return table;
    }

    private List<AskedQuestion> listed() {
        if (all == null) {
            all = asking.all(signedIn.actor());
        }
        return all;
    }

    private static long second(LocalDateTime utc) {
        return utc.toEpochSecond(ZoneOffset.UTC);
    }

    private static TableColumn<AskedQuestion> column(String name, Function<AskedQuestion, String> text) {
        return new TableColumn<>(name, name, header(name), text);
    }

    private static String header(String name) {
        return TEXTS.tell("column." + name);
    }

    public String about(AskedQuestion question) {
        return texts.about(question);
    }

    public String wanted(AskedQuestion question) {
        return texts.wanted(question);
    }

    public String state(AskedQuestion question) {
        return texts.state(question);
    }

    public String asked(AskedQuestion question) {
        return days.moment(question.askedAt());
    }
}
