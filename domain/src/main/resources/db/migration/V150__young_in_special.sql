-- A location that gives special and secondary special education has one table of ages, of both together. How many of its
-- children are in special education until twelve is counted here, between what hidden counts leave: for sums of the country
-- alone, and told of no location.
create table special_young (
    school_id  bigint   not null,
    counted_on date     not null,
    least      smallint not null,
    most       smallint not null,
    primary key (school_id, counted_on),
    constraint special_young_school foreign key (school_id) references school (id),
    constraint special_young_bounds check (0 <= least and least <= most)
);
