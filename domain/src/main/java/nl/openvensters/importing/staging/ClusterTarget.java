package nl.openvensters.importing.staging;

import nl.openvensters.importing.Entry.SchoolClusters;

/**
 * For which children schools for special education are. A file that counts pupils says it of the school itself and replaces
 * what was known; what an institution has a licence for is taken only where nothing was counted.
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
                "school_id, cluster, certainty",
                "school_id bigint not null, cluster tinyint not null, certainty varchar(8) not null,"
                        + " primary key (school_id, cluster)");
    }

    @Override
    public void stage(SchoolClusters school) {
        school.clusters()
                .forEach(cluster -> staged.add(
                        subjects.school(school.school().value()),
                        cluster.number(),
                        school.counted() ? "COUNTED" : "LICENSED"));
    }

    @Override
    public void apply(Delivery delivery, Changes changes) {
        staged.flush();
        database.execute("delete from cluster_in where certainty = 'LICENSED' and school_id in"
                + " (select school_id from school_cluster where certainty = 'COUNTED')");
        database.execute("delete from school_cluster where school_id in (select school_id from cluster_in)");
        database.execute("insert into school_cluster (school_id, cluster, certainty)"
                + " select i.school_id, i.cluster, i.certainty from cluster_in i join school s on s.id = i.school_id");
    }
}
