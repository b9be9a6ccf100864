-- The guide of a school and a school year, while it is written and after. What its state allows is a rule of the entity.
create table guide (
    id            bigint      not null auto_increment primary key,
    school_id     bigint      not null,
    start_year    smallint    not null,
    state         enum ('DRAFT', 'ASKED', 'REFUSED', 'CONSENTED', 'ADOPTED', 'DELIVERED') not null,
    number        int         not null default 1,
    covered       int         not null default 0,
    demanded      int         not null default 0,
    asked_version    bigint   null,
    adopted_version  bigint   null,
    consent_waived   varchar(500) null,
    own_pdf       char(64)    character set ascii collate ascii_bin null,
    delivered_on  date        null,
    delivered_by  varchar(120) null,
    receipt       varchar(200) null,
    handed_out_on date        null,
    made_by       bigint      null,
    made_at       datetime(6) not null,
    edition       int         not null default 0,
    unique key guide_of (school_id, start_year),
    key guide_standing (start_year, state),
    constraint guide_school foreign key (school_id) references school (id),
    constraint guide_maker foreign key (made_by) references account (id)
);

-- A chapter is what one person writes at a time; its edition tells two apart. The paragraphs are JSON.
create table guide_chapter (
    id        bigint       not null auto_increment primary key,
    guide_id  bigint       not null,
    place     int          not null,
    code      varchar(40)  character set ascii collate ascii_bin not null,
    title     varchar(120) not null,
    content   mediumtext   not null,
    edited_by bigint       null,
    edited_at datetime(6)  not null,
    edition   int          not null default 0,
    unique key guide_chapter_code (guide_id, code),
    key guide_chapter_place (guide_id, place),
    constraint guide_chapter_guide foreign key (guide_id) references guide (id),
    constraint guide_chapter_editor foreign key (edited_by) references account (id),
    constraint guide_chapter_content check (json_valid(content))
);

-- What a board writes once for all its schools, by the paragraph of the guide it is for.
create table guide_board_text (
    id        bigint      not null auto_increment primary key,
    board_id  bigint      not null,
    paragraph varchar(40) character set ascii collate ascii_bin not null,
    body      mediumtext  not null,
    edited_by bigint      null,
    edited_at datetime(6) not null,
    edition   int         not null default 0,
    unique key guide_board_text_of (board_id, paragraph),
    constraint guide_board_text_board foreign key (board_id) references board (id),
    constraint guide_board_text_editor foreign key (edited_by) references account (id)
);

-- A guide as it was laid before the council and adopted: never changed, known by its fingerprint.
create table guide_version (
    id         bigint      not null auto_increment primary key,
    guide_id   bigint      not null,
    number     int         not null,
    content    longtext    not null,
    sha256     char(64)    character set ascii collate ascii_bin not null,
    frozen_at  datetime(6) not null,
    frozen_by  bigint      null,
    ended_at   datetime(6) null,
    adopted_on date        null,
    adopted_by varchar(120) null,
    key guide_version_of (guide_id, id),
    constraint guide_version_guide foreign key (guide_id) references guide (id),
    constraint guide_version_freezer foreign key (frozen_by) references account (id),
    constraint guide_version_content check (json_valid(content))
);

-- The personal link of a member of the council to one frozen version; only the hash of its secret is kept.
create table guide_link (
    id         bigint       not null auto_increment primary key,
    version_id bigint       not null,
    token_hash char(64)     character set ascii collate ascii_bin not null,
    name       varchar(120) not null,
    email      varchar(254) not null,
    sent_by    bigint       null,
    sent_at    datetime(6)  not null,
    expires_at datetime(6)  not null,
    unique key guide_link_token (token_hash),
    key guide_link_of (version_id),
    constraint guide_link_version foreign key (version_id) references guide_version (id),
    constraint guide_link_sender foreign key (sent_by) references account (id)
);

create table guide_remark (
    id         bigint        not null auto_increment primary key,
    version_id bigint        not null,
    link_id    bigint        not null,
    paragraph  varchar(60)   character set ascii collate ascii_bin not null,
    body       varchar(2000) not null,
    made_at    datetime(6)   not null,
    key guide_remark_of (version_id, id),
    constraint guide_remark_version foreign key (version_id) references guide_version (id),
    constraint guide_remark_link foreign key (link_id) references guide_link (id)
);

-- The decision on a version: one for each, by a link or recorded from paper with the document.
create table guide_consent (
    id          bigint        not null auto_increment primary key,
    version_id  bigint        not null,
    link_id     bigint        null,
    name        varchar(120)  not null,
    role        varchar(120)  not null,
    agreed      boolean       not null,
    remark      varchar(2000) not null default '',
    decided_on  date          not null,
    document    char(64)      character set ascii collate ascii_bin null,
    recorded_by bigint        null,
    recorded_at datetime(6)   not null,
    unique key guide_consent_once (version_id),
    constraint guide_consent_version foreign key (version_id) references guide_version (id),
    constraint guide_consent_link foreign key (link_id) references guide_link (id),
    constraint guide_consent_recorder foreign key (recorded_by) references account (id),
    constraint guide_consent_document foreign key (document) references upload (sha256),
    constraint guide_consent_how check (link_id is not null or document is not null)
);

-- PDFs that are asked for, made one after the other. One of a version, or of the draft as it is when its turn comes.
create table guide_pdf (
    id         bigint      not null auto_increment primary key,
    guide_id   bigint      not null,
    version_id bigint      null,
    asked_by   bigint      null,
    asked_at   datetime(6) not null,
    begun_at   datetime(6) null,
    ended_at   datetime(6) null,
    done       int         not null default 0,
    steps      int         not null default 0,
    fault      varchar(200) null,
    pages      int         not null default 0,
    content    longblob    null,
    key guide_pdf_waiting (ended_at, id),
    key guide_pdf_of (guide_id, id),
    constraint guide_pdf_guide foreign key (guide_id) references guide (id),
    constraint guide_pdf_version foreign key (version_id) references guide_version (id),
    constraint guide_pdf_asker foreign key (asked_by) references account (id)
);
