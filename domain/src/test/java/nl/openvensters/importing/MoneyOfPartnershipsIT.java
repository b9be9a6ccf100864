package nl.openvensters.importing;

import static nl.openvensters.importing.MadeUpFiles.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Role;
import nl.openvensters.benchmark.PartnershipAccount;
import nl.openvensters.benchmark.PartnershipAccountRepository;
import nl.openvensters.benchmark.PartnershipAccounts;
import nl.openvensters.benchmark.PartnershipMeasure;
import nl.openvensters.benchmark.PartnershipNumberRepository;
import nl.openvensters.benchmark.PartnershipNumbers;
import nl.openvensters.benchmark.PartnershipNumbers.Refusal;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.importing.run.ImportDatabase;
import nl.openvensters.importing.run.ImportUndo;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.importing.staging.Delivery;
import nl.openvensters.importing.staging.Staging;
import nl.openvensters.importing.staging.StagingRepository;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.sector.Aggregates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Files know a partnership by a number that no file joins with its code: whoever says it, and whenever, tells the same. */
class MoneyOfPartnershipsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock NOON = ImportedRegister.noon("2026-06-04");
    private static final Actor ANNA = new Actor(1, "Anna", List.of(new Grant(Role.ADMINISTRATOR, 0)));
    private static final PartnershipCode ONE = new PartnershipCode("PO9901");
    private static final PartnershipCode OTHER = new PartnershipCode("PO9902");
    private static final AdministrationNumber NUMBER = new AdministrationNumber("00901");

    @TempDir
    Path folder;

    private final PartnershipNumbers numbers = new PartnershipNumbers(
            new PartnershipNumberRepository(DATABASE.dataSource()),
            new HistoryRepository(DATABASE.dataSource(), NOON),
            NOON);
    private final PartnershipAccounts accounts =
            new PartnershipAccounts(new PartnershipAccountRepository(DATABASE.dataSource()));
    private ImportedRegister register;

    @BeforeEach
    void register() throws Exception {
        register = ImportedRegister.empty(DATABASE);
        register.execute("insert into account (id, email, name, password_hash, created_at)"
                + " values (1, 'anna@platform.example', 'Anna', 'x', '2025-01-01')");
        register.delivered(
                "2026-05-01",
                new MadeUpFiles(folder).locations(location("01AA00", "De Kade", "41001", "9401 AA", "ASSEN")));
        register.delivered("2026-05-01", file("gebieden.csv", "PC4;SWV_PO", "9401;PO9901", "9402;PO9902"));
    }

    @Test
    void saying_the_number_after_the_accounts_or_before_them_tells_the_same() throws Exception {
        money();
        assertThat(accounts.of(ONE)).isEmpty();
        assertThat(say(ONE, NUMBER)).isEmpty();
        PartnershipAccount after = accounts.of(ONE).orElseThrow();

        register();
        register.delivered("2026-06-01", file("nummers.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;901"));
        money();
        PartnershipAccount before = accounts.of(ONE).orElseThrow();

        assertThat(before.years()).isEqualTo(after.years());
        assertThat(before.name()).isEqualTo(after.name()).contains("SWV De Eb");
        assertThat(before.byFile()).isTrue();
        assertThat(after.byFile()).isFalse();
        assertThat(after.years()).extracting(PartnershipAccount.Year::year).containsExactly(2017, 2018, 2019);
        PartnershipAccount.Year of2018 = after.years().get(1);
        assertThat(of2018.of(PartnershipMeasure.EQUITY).asNumber().orElseThrow())
                .isEqualByComparingTo("900000");
        assertThat(of2018.of(PartnershipMeasure.COSTS).asNumber().orElseThrow()).isEqualByComparingTo("10000000");
        assertThat(of2018.of(PartnershipMeasure.SIGNAL).asNumber().orElseThrow())
                .isEqualByComparingTo("350000");
    }

    @Test
    void a_number_that_is_taken_back_takes_the_money_off_the_page_and_a_file_does_not_bring_back_what_a_person_took()
            throws Exception {
        money();
        Path said = file("nummers.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;00901");
        register.delivered("2026-06-01", said);
        made();
        assertThat(accounts.of(ONE)).isPresent();

        takeBack(ONE);

        assertThat(accounts.of(ONE)).isEmpty();
        assertThat(register.one("select count(*) from partnership_figure")).isEqualTo("0");
        assertThat(register.column("select concat_ws(' ', what, about, before_value, coalesce(after_value, '-'))"
                        + " from history where what = 'ADMINISTRATION_NUMBER_SAID'"))
                .containsExactly("ADMINISTRATION_NUMBER_SAID PO9901 00901 -");
        register.delivered("2026-06-02", file("weer.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;00901", "PO9902;00902"));
        made();
        assertThat(accounts.of(ONE)).isEmpty();
        assertThat(accounts.of(OTHER)).isPresent();
        assertThat(say(ONE, NUMBER)).isEmpty();
        assertThat(accounts.of(ONE)).isPresent();
    }

    @Test
    void what_a_person_said_over_a_file_and_took_back_is_not_said_again_by_it() throws Exception {
        money();
        register.delivered("2026-06-01", file("nummers.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;00902"));
        assertThat(say(ONE, NUMBER)).isEmpty();
        takeBack(ONE);

        register.delivered("2026-06-02", file("weer.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;902"));

        made();
        assertThat(accounts.of(ONE)).isEmpty();
    }

    @Test
    void undoing_a_file_leaves_what_a_person_said_since() throws Exception {
        money();
        register.delivered("2026-06-01", file("nummers.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;901"));
        long run = register.delivered("2026-06-02", file("weer.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;902"))
                .run();
        // The number of before is of another now.
        assertThat(say(OTHER, NUMBER)).isEmpty();
        undo().undo(ANNA, run);
        assertThat(numbers.all(ANNA))
                .extracting(one -> one.number().map(AdministrationNumber::value).orElse("-"))
                .containsExactly("-", "00901");

        long last = register.delivered("2026-06-03", file("nogmaals.csv", "SWV_PO;BEVOEGD_GEZAG", "PO9901;902"))
                .run();
        takeBack(ONE);
        undo().undo(ANNA, last);

        assertThat(numbers.all(ANNA).get(0).number()).isEmpty();
        assertThat(numbers.all(ANNA).get(0).on()).isPresent();
    }

    private static ImportUndo undo() {
        return new ImportUndo(
                new ImportDatabase(DATABASE.dataSource()), new HistoryRepository(DATABASE.dataSource(), NOON), NOON);
    }

    @Test
    void numbers_of_a_board_of_another_partnership_or_of_nobody_are_refused() throws Exception {
        money();
        say(ONE, NUMBER);

        assertThat(say(OTHER, new AdministrationNumber("41001"))).contains(Refusal.OF_BOARD);
        assertThat(say(OTHER, NUMBER)).contains(Refusal.OF_ANOTHER);
        assertThat(say(OTHER, new AdministrationNumber("12345"))).contains(Refusal.UNKNOWN);
        ImportResult file = register.delivered(
                "2026-06-01",
                file(
                        "nummers.csv",
                        "SWV_PO;BEVOEGD_GEZAG",
                        "PO9902;41001",
                        "PO9902;00901",
                        "PO9902;123456",
                        "PO9999;00903"));
        assertThat(file.counts().rowsRejected()).isEqualTo(3);
        assertThat(file.counts().rowsLeftOut()).isEqualTo(1);
        assertThat(accounts.of(OTHER)).isEmpty();
    }

    @Test
    void only_who_accounted_in_the_last_year_and_is_of_nobody_yet_can_be_chosen() throws Exception {
        money();
        assertThat(numbers.free(ANNA))
                .extracting(PartnershipNumbers.Accounting::name)
                .containsExactly("SWV De Eb", "SWV De Vloed");

        say(ONE, NUMBER);

        assertThat(numbers.free(ANNA))
                .extracting(PartnershipNumbers.Accounting::name)
                .containsExactly("SWV De Vloed");
        assertThat(numbers.all(ANNA))
                .extracting(one -> one.code() + " " + one.name().orElse("-") + " "
                        + one.who().orElse("-"))
                .containsExactly("PO9901 SWV De Eb Anna", "PO9902 - -");
    }

    @Test
    void what_somebody_else_said_since_is_not_changed_unseen() throws Exception {
        money();
        Optional<AdministrationNumber> none = seen(ONE);
        say(ONE, NUMBER);

        assertThat(numbers.say(ANNA, ONE, none, new AdministrationNumber("00902")))
                .contains(Refusal.CHANGED);
        assertThat(numbers.takeBack(ANNA, ONE, none)).contains(Refusal.CHANGED);

        assertThat(seen(ONE)).contains(NUMBER);
        assertThat(accounts.of(ONE)).isPresent();
    }

    @Test
    void a_number_that_was_said_while_a_file_was_read_stays_and_the_rest_of_the_file_is_taken() throws Exception {
        money();
        LocalDate day = LocalDate.parse("2026-06-01");
        try (StagingRepository work = StagingRepository.open(DATABASE.dataSource())) {
            var staging = new Staging(work);
            staging.stage(new Entry.PartnershipNumber(OTHER, NUMBER));
            staging.stage(new Entry.PartnershipNumber(ONE, new AdministrationNumber("00902")));
            say(ONE, NUMBER);

            staging.apply(new Delivery(1, 1, day, day, Optional.empty(), day.atStartOfDay(), false), new Changes());
            work.commit();
        }

        assertThat(numbers.all(ANNA))
                .extracting(one -> one.number().map(AdministrationNumber::value).orElse("-"))
                .containsExactly("00901", "-");
    }

    private Optional<AdministrationNumber> seen(PartnershipCode partnership) {
        return numbers.all(ANNA).stream()
                .filter(one -> one.code().equals(partnership))
                .findFirst()
                .flatMap(PartnershipNumbers.Numbered::number);
    }

    private Optional<Refusal> say(PartnershipCode partnership, AdministrationNumber number) {
        return numbers.say(ANNA, partnership, seen(partnership), number);
    }

    private void takeBack(PartnershipCode partnership) {
        assertThat(numbers.takeBack(ANNA, partnership, seen(partnership))).isEmpty();
    }

    @Test
    void only_the_administrator_says_it() {
        Actor board = new Actor(3, "Cor", List.of(new Grant(Role.BOARD_ADMINISTRATOR, 40)));

        assertThatThrownBy(() -> numbers.all(board)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> numbers.free(board)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> numbers.say(board, ONE, Optional.empty(), NUMBER))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> numbers.takeBack(board, ONE, Optional.empty())).isInstanceOf(NotAllowed.class);
    }

    /** Of two partnerships, one federation that stopped, a partnership of secondary education and a board. */
    private void money() throws IOException, SQLException {
        String key = "Bevoegd Gezag;Sector;Groepering;Naam;Jaar;";
        register.delivered(
                "2026-05-02",
                file(
                        "balans.csv",
                        key + "Vlottende activa;Eigen vermogen;Voorzieningen;Kortlopende schulden;Totaal van passiva",
                        "901;PO;SWV;SWV De Oude Eb;2018;1;900000;;100000;1000000",
                        "901;PO;SWV; SWV De Eb;2019;1;950000;;50000;1000000",
                        "902;PO;SWV;SWV De Vloed;2019;1;100;;;100",
                        "903;PO;SWV;Federatie;2015;1;100;;;100",
                        "904;VO;SWV;SWV VO;2019;1;100;;;100",
                        "41001;PO;BO4;De Kade;2019;1;100;;;100"));
        register.delivered(
                "2026-05-02",
                file(
                        "lasten.csv",
                        key + "Personeelslasten;Overige lasten;Doorbetalingen aan schoolbesturen",
                        "901;PO;SWV;SWV De Eb;2017;;;9000000",
                        "901;PO;SWV;SWV De Eb;2018;500000;500000;9000000"));
        made();
    }

    private void made() {
        new Aggregates(DATABASE.dataSource(), NOON).make();
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\r\n", lines) + "\r\n");
    }
}
