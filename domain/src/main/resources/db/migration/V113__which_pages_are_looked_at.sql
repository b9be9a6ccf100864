-- Visitors are also counted by the kind of page and, of the figures of the sector, by topic: the only pages of one theme.
alter table visit_count
    modify column kind enum ('SITE', 'SCHOOL', 'DEVICE', 'ENTRANCE', 'PAGE', 'TOPIC') not null,
    modify column value varchar(40) character set ascii collate ascii_bin not null default ''
        comment 'of the kind; empty for the site';
