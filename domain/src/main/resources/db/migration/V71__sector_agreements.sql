-- Agreements between the ministry and the sector, each with its editions: at most one that is worked on, and those that
-- were published, which never change. The content is YAML, as in the file of the first edition (docs/sector-agreement.md).
create table agreement (
    code     varchar(40)  character set ascii collate ascii_bin not null primary key,
    name     varchar(120) not null,
    position int          not null comment 'the highest is the one that is shown first',
    constraint agreement_code check (code regexp '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table agreement_edition (
    id           bigint       not null auto_increment primary key,
    agreement    varchar(40)  character set ascii collate ascii_bin not null,
    version      int          not null default 0,
    edition_on   date         null comment 'the day that it tells of; no two editions of an agreement have the same',
    content      mediumtext   not null,
    preview_key  char(32)     character set ascii collate ascii_bin null comment 'by which it can be looked at before it is published',
    started_by   bigint       null comment 'null: the platform',
    started_at   datetime(6)  not null,
    published_by bigint       null comment 'null: the platform, or not yet',
    published_at datetime(6)  null,
    draft_of     varchar(40)  character set ascii collate ascii_bin as (case when published_at is null then agreement end) stored,
    unique key agreement_edition_day (agreement, edition_on),
    unique key agreement_edition_draft (draft_of),
    unique key agreement_edition_preview (preview_key),
    constraint agreement_edition_of foreign key (agreement) references agreement (code),
    constraint agreement_edition_starter foreign key (started_by) references account (id),
    constraint agreement_edition_publisher foreign key (published_by) references account (id),
    constraint agreement_edition_published check ((published_at is null) = (edition_on is null)),
    constraint agreement_edition_previewed check ((published_at is null) = (preview_key is not null))
);
