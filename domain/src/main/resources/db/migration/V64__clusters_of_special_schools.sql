-- For which children a school for special education is, as the education administration groups them: cluster 1 to 4.
-- COUNTED when its pupils were counted under it, LICENSED when only the licence of its institution says so.
create table school_cluster (
    school_id bigint                       not null,
    cluster   tinyint                      not null,
    certainty enum ('COUNTED', 'LICENSED') not null,
    primary key (school_id, cluster),
    constraint school_cluster_school foreign key (school_id) references school (id),
    constraint school_cluster_number check (cluster between 1 and 4)
);
