package nl.openvensters.importing.staging;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.importing.Entry.PartnershipNumber;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SubjectCode;

/** Under which number a partnership accounts for its money, as a file says it. What a person said of it stays. */
public final class PartnershipNumberTarget implements Target<PartnershipNumber> {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;
    private final Map<String, PartnershipCode> known = new HashMap<>();

    PartnershipNumberTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "partnership_number_in",
                "partnership_id, number",
                "partnership_id bigint not null primary key,"
                        + " number char(5) character set ascii collate ascii_bin not null, unique key (number)");
        database.query(
                "select n.number, p.code from partnership_number n join partnership p on p.id = n.partnership_id"
                        + " where n.number is not null",
                row -> known.put(row.text(1), new PartnershipCode(row.text(2))));
    }

    /** The board that has a number, or the partnership by what is known until now; empty when neither has. */
    public Optional<SubjectCode> ownerOf(AdministrationNumber number) {
        return subjects.knows(KnownSubjects.Kind.BOARD, number.value())
                ? Optional.of(new BoardNumber(number.value()))
                : Optional.ofNullable(known.get(number.value()));
    }

    @Override
    public void stage(PartnershipNumber of) {
        staged.add(subjects.partnership(of.partnership().value()), of.number().value());
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        // Number by number: a file that says another number of a partnership frees its old one.
        database.execute(
                "delete k from partnership_number k join partnership_number_in i on i.partnership_id = k.partnership_id"
                        + " where k.origin = 'FILE' and k.number <> i.number");
        // A number that somebody said of another partnership while the file was read stays there: what a person said
        // stays.
        int said = database.execute(
                "insert ignore into partnership_number (partnership_id, number, origin, said_at)"
                        + " select i.partnership_id, i.number, 'FILE', ? from partnership_number_in i"
                        + " left join partnership_number k on k.partnership_id = i.partnership_id"
                        + " where k.partnership_id is null",
                delivery.now());
        changes.add(Changes.Kind.NUMBERS_SAID, said);
    }
}
