package nl.openvensters.demonstration.province;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.openvensters.demonstration.province.DuoCsv.Form;

/** Who is there: schools, boards, and which school went on in which. */
final class RegisterFiles {

    private static final Form LOCATIONS = new Form(Charset.forName("windows-1252"), false, ';', false, "\r\n");
    private static final Form BOARDS = new Form(StandardCharsets.UTF_8, false, ';', false, "\n");
    private static final Form TRANSFERS = new Form(StandardCharsets.UTF_8, true, ',', false, "\r\n");

    /** Where the register cuts denominations. */
    private static final int DENOMINATION_LENGTH = 30;

    private final Province province;

    RegisterFiles(Province province) {
        this.province = province;
    }

    /** The primary schools that are open in the spring after 1 October of a year. */
    void locations(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, LOCATIONS);
        csv.header("PROVINCIE BEVOEGD~GEZAG~NUMMER INSTELLINGSCODE VESTIGINGSCODE VESTIGINGSNAAM STRAATNAAM"
                + " HUISNUMMER-TOEVOEGING POSTCODE PLAATSNAAM GEMEENTENUMMER GEMEENTENAAM DENOMINATIE TELEFOONNUMMER"
                + " INTERNETADRES STRAATNAAM~CORRESPONDENTIEADRES HUISNUMMER-TOEVOEGING~CORRESPONDENTIEADRES"
                + " POSTCODE~CORRESPONDENTIEADRES PLAATSNAAM~CORRESPONDENTIEADRES NODAAL~GEBIED~CODE NODAAL~GEBIED~NAAM"
                + " RPA-GEBIED~CODE RPA-GEBIED~NAAM WGR-GEBIED~CODE WGR-GEBIED~NAAM COROPGEBIED~CODE COROPGEBIED~NAAM"
                + " ONDERWIJSGEBIED~CODE ONDERWIJSGEBIED~NAAM RMC-REGIO~CODE RMC-REGIO~NAAM VAKANTIEREGIO");
        province.eachOpen(year, school -> {
            if (!school.isPrimary()) {
                return;
            }
            var address = school.addressIn(year);
            String postcode = school.place().postcode() + " " + address.letters();
            String place = upper(school.place().name());
            String denomination = school.denomination();
            boolean nameless = school.index() % 400 == 77;
            csv.cells(
                            school.municipality().province(),
                            school.boardIn(year).number(),
                            school.institution(),
                            school.code(),
                            school.nameIn(year),
                            address.street(),
                            address.number(),
                            postcode,
                            place,
                            school.municipality().code(),
                            nameless ? " " : upper(school.municipality().name()),
                            denomination.substring(0, Math.min(DENOMINATION_LENGTH, denomination.length())),
                            school.phone(),
                            school.website())
                    .cells(address.street(), address.number(), postcode, place);
            String area = school.municipality().province();
            csv.cells("91", area, "91", area, "91", area, "91", area, "91", area, "91", area, "Noord")
                    .end();
        });
    }

    /** The special schools that are open in the spring after 1 October of a year. */
    void specialLocations(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, BOARDS);
        csv.header(
                "SOORT~PRIMAIR~ONDERWIJS PROVINCIE BEVOEGD~GEZAG~NUMMER INSTELLINGSCODE VESTIGINGSCODE VESTIGINGSNAAM"
                        + " STRAATNAAM HUISNUMMER-TOEVOEGING POSTCODE PLAATSNAAM GEMEENTENUMMER GEMEENTENAAM DENOMINATIE"
                        + " TELEFOONNUMMER INTERNETADRES CLUSTER ONDERWIJS STRAATNAAM~CORRESPONDENTIEADRES");
        province.eachOpen(year, school -> {
            if (school.isPrimary()) {
                return;
            }
            var address = school.addressIn(year);
            boolean special = school.kind().equals("SBO");
            String denomination = school.denomination();
            csv.cells(
                            special ? "SBO" : "(V)SO",
                            school.municipality().province(),
                            school.boardIn(year).number(),
                            school.institution(),
                            school.code(),
                            school.nameIn(year),
                            address.street(),
                            address.number(),
                            school.place().postcode() + " " + address.letters(),
                            upper(school.place().name()),
                            school.municipality().code(),
                            upper(school.municipality().name()),
                            denomination.substring(0, Math.min(DENOMINATION_LENGTH, denomination.length())),
                            school.phone(),
                            school.website(),
                            special ? " " : String.valueOf(3 + school.index() % 2),
                            special ? " " : "SO ZMLK + VSO ZMLK",
                            " ")
                    .end();
        });
    }

    void boards(OutputStream out) throws IOException {
        var csv = new DuoCsv(out, BOARDS);
        csv.header("BEVOEGD_GEZAG_NUMMER BEVOEGD_GEZAG_NAAM KVK_NUMMER SOORT");
        province.eachBoard(board -> csv.cells(board.number(), board.name(), board.chamberOfCommerce(), board.sectors())
                .end());
    }

    /** Each merger as institution and as school, and some of what has nothing to do with schools. */
    void transfers(OutputStream out, int year) throws IOException {
        var csv = new DuoCsv(out, TRANSFERS);
        csv.header(
                "NR_ADMIN_VAN CODE_FUNCTIE_VAN CODE_SOORT_VAN CODE_WET_VAN NR_ADMIN_NAAR CODE_FUNCTIE_NAAR"
                        + " CODE_SOORT_NAAR CODE_WET_NAAR DT_OVERGANG CODE_OVERGANG NAAM_OVERGANG IND_VOLLEDIG CODE_STAND_RECORD");
        province.eachMerger(pair -> {
            if (pair[0].closed() > year) {
                return;
            }
            String day = "1-8-" + pair[0].closed();
            boolean whole = pair[0].index() % 4 != 0;
            if (pair[1].locations() == 1) {
                transfer(csv, pair[0].institution(), "U,BAS,WPO", pair[1].institution(), day, whole);
            }
            transfer(csv, pair[0].code(), "D,VST,WPO", pair[1].code(), day, whole);
        });
        province.eachBoard(board -> {
            if (board.size() % 12 == 0) {
                csv.quoted(board.number()).quoted("B").quoted("BINS").bare("");
                csv.quoted("99999").quoted("B").quoted("BINS").bare("");
                csv.bare("1-1-2012")
                        .quoted("V")
                        .quoted("Overdracht")
                        .quoted("N")
                        .quoted("H");
                csv.end();
            }
        });
    }

    private static void transfer(DuoCsv csv, String from, String kind, String to, String day, boolean whole)
            throws IOException {
        String[] is = kind.split(",");
        csv.quoted(from).quoted(is[0]).quoted(is[1]).quoted(is[2]);
        csv.quoted(to).quoted(is[0]).quoted(is[1]).quoted(is[2]);
        csv.bare(day).quoted("F").quoted("Fusie").quoted(whole ? "J" : "N").quoted("H");
        csv.end();
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
