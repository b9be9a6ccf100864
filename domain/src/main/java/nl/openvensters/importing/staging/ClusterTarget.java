package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.SchoolClusters;

/**
 * For which children schools for special education are. A file that counts pupils says it of the school itself and replaces
 * what was known, unless that was counted later; what an institution has a licence for is taken only where nothing was
 * counted.
 */
final class ClusterTarget implements Target<SchoolClusters> {

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable staged;

    ClusterTarget(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        staged = StagingTable.temporary(
                database,
                "cluster_in",
                "school_id, cluster, certainty, dated_on",
                "school_id bigint not null, cluster tinyint not null, certainty varchar(8) not null,"
                        + " dated_on date, key (school_id)");
    }

    @Override
    public void stage(SchoolClusters school) {
        school.clusters()
                .forEach(cluster -> staged.add(
                        subjects.school(school.school().value()),
                        cluster.number(),
                        school.countedOn().isPresent() ? "COUNTED" : "LICENSED",
                        school.countedOn()));
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        database.execute("update cluster_in set dated_on = ? where dated_on is null", delivery.deliveredOn());
        database.execute("delete i from cluster_in i join (select school_id, max(dated_on) dated_on from cluster_in"
                + " group by school_id) latest on latest.school_id = i.school_id and latest.dated_on > i.dated_on");
        database.execute("delete i from cluster_in i join school_cluster c on c.school_id = i.school_id"
                + " where i.certainty = 'LICENSED' and c.certainty = 'COUNTED'"
                + " or i.certainty = c.certainty and c.dated_on > i.dated_on");
        database.execute("delete from school_cluster where school_id in (select school_id from cluster_in)");
        database.execute(
                "insert into school_cluster (school_id, cluster, certainty, dated_on) select distinct"
                        + " i.school_id, i.cluster, i.certainty, i.dated_on from cluster_in i join school s on s.id = i.school_id");
    }
}
