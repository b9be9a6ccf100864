create table account (
    id            bigint       not null auto_increment primary key,
    email         varchar(254) not null,
    name          varchar(120) not null,
    password_hash varchar(200) character set ascii null,
    created_at    datetime(6)  not null,
    ended_at      datetime(6)  null,
    version       int          not null default 0,
    unique key account_email (email)
);

-- A role at a board or school (or at neither, for the platform and the sector). Never deleted: it ends.
create table role_grant (
    id         bigint      not null auto_increment primary key,
    account_id bigint      not null,
    role       enum ('ADMINISTRATOR', 'SECTOR_MONITOR', 'BOARD_ADMINISTRATOR', 'SCHOOL_LEADER', 'EDITOR', 'READER') not null,
    subject_id bigint      null,
    granted_at datetime(6) not null,
    ended_at   datetime(6) null,
    key role_grant_account (account_id),
    key role_grant_subject (subject_id),
    constraint role_grant_account foreign key (account_id) references account (id),
    constraint role_grant_subject foreign key (subject_id) references subject (id),
    constraint role_grant_place check ((role in ('ADMINISTRATOR', 'SECTOR_MONITOR')) = (subject_id is null))
);

-- Append-only: the monitor derives from it which boards logged in.
create table login (
    id         bigint      not null auto_increment primary key,
    account_id bigint      not null,
    at         datetime(6) not null,
    on_date    date        not null,
    key login_on (on_date, account_id, at),
    constraint login_account foreign key (account_id) references account (id)
);

-- A school's own words with an indicator. Rows are never changed: a new text is a new row.
create table explanation (
    id            bigint      not null auto_increment primary key,
    subject_id    bigint      not null,
    indicator_id  varchar(40) character set ascii collate ascii_bin not null,
    body          mediumtext  not null,
    figures_of_run bigint     not null,
    written_by    bigint      null,
    written_at    datetime(6) not null,
    key explanation_of (subject_id, indicator_id, id),
    constraint explanation_subject foreign key (subject_id) references subject (id),
    constraint explanation_indicator foreign key (indicator_id) references indicator (id),
    constraint explanation_author foreign key (written_by) references account (id)
);

-- What the school itself supplies for a decentral indicator. Rows are never changed either.
create table own_answer (
    id           bigint      not null auto_increment primary key,
    subject_id   bigint      not null,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    school_year  smallint    not null,
    content      mediumtext  not null,
    written_by   bigint      null,
    written_at   datetime(6) not null,
    key own_answer_of (subject_id, indicator_id, id),
    constraint own_answer_subject foreign key (subject_id) references subject (id),
    constraint own_answer_indicator foreign key (indicator_id) references indicator (id),
    constraint own_answer_author foreign key (written_by) references account (id),
    constraint own_answer_content check (json_valid(content))
);

-- Versions of drafts never come back, not even when a draft is published and another one is begun.
create sequence draft_version start with 1 maxvalue 2147483647 nocache;

-- What somebody is working on, the words and the answer; one for each school and indicator, guarded by its version.
create table draft (
    subject_id   bigint      not null,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    body         mediumtext  not null,
    answer       mediumtext  null,
    edited_by    bigint      null,
    edited_at    datetime(6) not null,
    version      int         not null default (nextval(draft_version)),
    primary key (subject_id, indicator_id),
    constraint draft_subject foreign key (subject_id) references subject (id),
    constraint draft_indicator foreign key (indicator_id) references indicator (id),
    constraint draft_author foreign key (edited_by) references account (id),
    constraint draft_answer check (answer is null or json_valid(answer))
);

-- Append-only: an indicator of a school was published or withdrawn. The latest row says what the public sees:
-- the figures of all import runs up to and including as_of_run, with this explanation.
create table publication (
    id             bigint       not null auto_increment primary key,
    subject_id     bigint       not null,
    indicator_id   varchar(40)  character set ascii collate ascii_bin not null,
    kind           enum ('PUBLISHED', 'WITHDRAWN') not null,
    how            enum ('FIRST_LOAD', 'AUTOMATIC', 'DELIBERATE') not null,
    happened_at    datetime(6)  not null,
    happened_on    date         not null,
    as_of_run      bigint       not null,
    explanation_id bigint       null,
    own_answer_id  bigint       null,
    draft_version  int          null comment 'of the draft that it put online',
    account_id     bigint       null,
    withdrawal_reason varchar(500) null,
    key publication_of (subject_id, indicator_id, happened_at, id, happened_on, kind),
    key publication_on (happened_on),
    constraint publication_subject foreign key (subject_id) references subject (id),
    constraint publication_indicator foreign key (indicator_id) references indicator (id),
    constraint publication_explanation foreign key (explanation_id) references explanation (id),
    constraint publication_own_answer foreign key (own_answer_id) references own_answer (id),
    constraint publication_account foreign key (account_id) references account (id),
    constraint publication_deliberate check ((how = 'DELIBERATE') = (account_id is not null)),
    constraint publication_withdrawn check ((kind = 'WITHDRAWN') = (withdrawal_reason is not null))
);

-- New figures of an indicator arrived at a school after its first load: it publishes by itself on publish_on,
-- unless a publication with as_of_run >= import_run_id came first.
create table arrival (
    subject_id    bigint      not null,
    indicator_id  varchar(40) character set ascii collate ascii_bin not null,
    import_run_id bigint      not null,
    arrived_on    date        not null,
    publish_on    date        not null,
    settled_by    bigint      null,
    primary key (subject_id, indicator_id, import_run_id),
    key arrival_open (settled_by, publish_on),
    constraint arrival_subject foreign key (subject_id) references subject (id),
    constraint arrival_indicator foreign key (indicator_id) references indicator (id),
    constraint arrival_run foreign key (import_run_id) references import_run (id),
    constraint arrival_settled foreign key (settled_by) references publication (id)
);

-- Written in the same transaction as the change it tells of; whoever keeps ready pages reads on from where it was.
create table change_feed (
    id           bigint      not null auto_increment primary key,
    at           datetime(6) not null,
    subject_id   bigint      null,
    indicator_id varchar(40) character set ascii collate ascii_bin null,
    what         enum ('PUBLICATION', 'IMPORT') not null,
    key change_feed_at (at)
);
