-- Whether the figures of groups of schools are behind, in the transaction of what puts them behind: whoever dies before
-- they are computed leaves the mark. One row; none says that they were never computed.
create table derivation (
    id         tinyint not null primary key default 1,
    derived_on date    null,
    due        boolean not null,
    constraint derivation_one check (id = 1)
);
