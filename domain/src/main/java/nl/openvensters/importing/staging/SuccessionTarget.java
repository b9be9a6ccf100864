package nl.openvensters.importing.staging;

import java.util.OptionalLong;
import nl.openvensters.importing.Entry.Succession;

/** Mergers and transfers between schools or institutions that are known. */
final class SuccessionTarget implements Target<Succession> {

    private static final int SCHOOL_CODE = 6;

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    SuccessionTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "succession_in",
                "predecessor_id, successor_id, happened_on, kind, complete",
                "predecessor_id bigint not null, successor_id bigint not null, happened_on date not null,"
                        + " kind varchar(10) not null, complete boolean not null,"
                        + " primary key (predecessor_id, successor_id, happened_on)");
    }

    static OptionalLong subject(KnownSubjects subjects, String code) {
        return subjects.id(
                code.length() == SCHOOL_CODE ? KnownSubjects.Kind.SCHOOL : KnownSubjects.Kind.INSTITUTION, code);
    }

    @Override
    public void stage(Succession succession) {
        staged.add(
                subject(subjects, succession.predecessor()).orElseThrow(),
                subject(subjects, succession.successor()).orElseThrow(),
                succession.happenedOn(),
                succession.merger() ? "MERGER" : "TRANSFER",
                succession.complete());
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        changes.add(
                Changes.Kind.SUCCESSIONS_ADDED,
                database.execute("insert into succession (predecessor_id, successor_id, happened_on, kind, complete)"
                        + " select i.predecessor_id, i.successor_id, i.happened_on, i.kind, i.complete"
                        + " from succession_in i left join succession s on s.predecessor_id = i.predecessor_id"
                        + " and s.successor_id = i.successor_id and s.happened_on = i.happened_on"
                        + " where s.predecessor_id is null"));
    }
}
