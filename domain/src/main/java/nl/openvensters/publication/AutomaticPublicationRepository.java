package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.time.Moment;

/** The set-based steps of automatic publication. The transaction is the caller's. */
@ApplicationScoped
class AutomaticPublicationRepository extends JdbcRepository {

    private static final String LOCK =
            "select count(*) from (select import_run_id from arrival where settled_by is null and publish_on <= ? for update) due";

    private static final String PUBLISH = """
            insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run,
                                     explanation_id, own_answer_id)
            select due.subject_id, due.indicator_id, 'PUBLISHED', 'AUTOMATIC', ?, ?,
                   greatest(due.run, coalesce(p.as_of_run, 0)),
                   if(p.kind = 'PUBLISHED', p.explanation_id, null), if(p.kind = 'PUBLISHED', p.own_answer_id, null)
            from (select subject_id, indicator_id, max(import_run_id) as run
                  from arrival where settled_by is null and publish_on <= ?
                  group by subject_id, indicator_id) due
            left join publication_now p on p.subject_id = due.subject_id and p.indicator_id = due.indicator_id""";

    private static final String SETTLE = """
            update arrival a
            join publication p on p.subject_id = a.subject_id and p.indicator_id = a.indicator_id
                and p.happened_at = ? and p.how = 'AUTOMATIC'
            set a.settled_by = p.id
            where a.settled_by is null and a.import_run_id <= p.as_of_run""";

    private static final String TELL = """
            insert into stale_page (subject_id, bulk)
            with told as (select distinct subject_id from publication where happened_at = ? and how = 'AUTOMATIC')
            select subject_id, true from told
            union select st.municipality_id, true from told join school_state st on st.school_id = told.subject_id
                where st.municipality_id is not null
            union select id, true from subject where kind = 'COUNTRY'""";

    /** For the container's proxy only. */
    protected AutomaticPublicationRepository() {
        this(null);
    }

    @Inject
    AutomaticPublicationRepository(DataSource database) {
        super(database);
    }

    int publishDue(Moment now) {
        if (first(LOCK, row -> row.getInt(1), now.day()).orElseThrow() == 0) {
            return 0;
        }
        int published = write(PUBLISH, now.utc(), now.day(), now.day());
        write(SETTLE, now.utc());
        write(TELL, now.utc());
        return published;
    }
}
