-- What the public sees of a subject: one document, made when something changes and never when somebody reads. Known by
-- kind and code, so that what a subject that is gone has left behind is found.
create table public_page (
    kind       varchar(12) character set ascii collate ascii_bin not null,
    code       varchar(12) character set ascii collate ascii_bin not null,
    number     bigint      not null comment 'of the change that made it',
    form       smallint    not null comment 'the version of its shape; of an older one it is made anew',
    sha256     char(64)    character set ascii collate ascii_bin not null comment 'of the document before packing',
    made_at    datetime(6) not null,
    changes_on date        null comment 'the first day on which it will say something else by itself',
    content    mediumblob  not null comment 'JSON, gzip',
    primary key (kind, code),
    key public_page_changes (changes_on)
);

-- Whose document has to be made again, written in the transaction of the change. Rows are only added and taken away by
-- the maker, so that nobody waits for another; the same subject may be there more than once. No foreign key: a subject
-- may be gone before its turn.
create table stale_page (
    id         bigint  not null auto_increment primary key,
    subject_id bigint  null comment 'null: all',
    bulk       boolean not null default false comment 'comes after what one person changed',
    key stale_page_subject (subject_id),
    key stale_page_bulk (bulk, id)
);

-- One row. Whoever holds its lock is the one maker, who alone gives out the numbers of the feed: they are in the order
-- of commits.
create table page_maker (
    id        tinyint  not null primary key default 1,
    number    bigint   not null default 0 comment 'the last that was given out',
    catalogue varchar(80) character set ascii collate ascii_bin not null default '' comment 'of which documents were made',
    constraint page_maker_one check (id = 1)
);

-- Of no catalogue: the next start marks all.
insert into page_maker values (1, 0, '');

-- Which documents changed. Whoever reads on after a number misses nothing.
drop table change_feed;

create table change_feed (
    number bigint      not null primary key,
    at     datetime(6) not null,
    kind   varchar(12) character set ascii collate ascii_bin not null,
    code   varchar(12) character set ascii collate ascii_bin not null,
    gone   boolean     not null default false comment 'the subject is no more',
    key change_feed_at (at)
);
