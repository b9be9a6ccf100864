-- How many visitors the public site had on a day. Nothing else of a visit is kept: who they were is known to nobody, and
-- within the day only to the memory of the application that counts (docs/visits.md).
create table visit_count (
    day      date        not null comment 'Dutch',
    kind     enum ('SITE', 'SCHOOL', 'DEVICE', 'ENTRANCE') not null,
    value    varchar(16) character set ascii collate ascii_bin not null default '' comment 'of the kind; empty for the site',
    visitors int         not null,
    primary key (kind, value, day)
);

-- What was searched for without a result, asked by at least three visitors on that day.
create table unfound_search (
    day      date        not null,
    words    varchar(60) not null comment 'in one way of writing, without digits',
    visitors int         not null,
    primary key (day, words)
);
