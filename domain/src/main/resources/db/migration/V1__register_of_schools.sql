-- Subjects are what a figure can be about. Every school, board or municipality is a subject and shares its id,
-- so that a figure never needs to know what kind of thing it describes.
create table subject (
    id   bigint      not null auto_increment primary key,
    kind enum ('COUNTRY', 'MUNICIPALITY', 'PARTNERSHIP', 'BOARD', 'INSTITUTION', 'SCHOOL') not null,
    code varchar(12) character set ascii collate ascii_bin not null,
    unique key subject_code (kind, code),
    constraint subject_code_filled check (code <> '')
);

insert into subject (kind, code) values ('COUNTRY', 'NL');

-- One row for each delivery of a file; also the line of time along which figures get versions.
create table import_run (
    id             bigint       not null auto_increment primary key,
    format         varchar(40)  character set ascii not null,
    file_name      varchar(255) not null,
    sha256         char(64)     character set ascii not null,
    delivered_on   date         not null,
    started_at     datetime(6)  not null,
    ended_at       datetime(6)  null,
    state          enum ('RUNNING', 'DONE', 'UNCHANGED', 'REFUSED', 'INTERRUPTED') not null,
    first_load     boolean      not null default false,
    rows_read      int          not null default 0,
    rows_taken     int          not null default 0,
    rows_rejected  int          not null default 0,
    rows_waiting   int          not null default 0,
    rows_left_out  int          not null default 0,
    context_stamp  varchar(64)  character set ascii not null default '',
    changes        json         null,
    message        varchar(1000) null,
    key import_run_of_format (format, state, id),
    constraint import_run_ended check ((state = 'RUNNING') = (ended_at is null)),
    constraint import_run_adds_up check (state <> 'DONE' or rows_read = rows_taken + rows_rejected + rows_waiting + rows_left_out)
);

create table import_reject (
    import_run_id bigint        not null,
    line          int           not null,
    column_name   varchar(80)   not null,
    cell          varchar(200)  not null,
    why           varchar(300)  not null,
    key import_reject_of_run (import_run_id, line),
    constraint import_reject_run foreign key (import_run_id) references import_run (id) on delete cascade
);

create table municipality (
    id       bigint       not null primary key,
    code     char(4)      character set ascii not null,
    name     varchar(100) not null,
    province varchar(40)  not null default '',
    border   longtext     null,
    unique key municipality_code (code),
    constraint municipality_subject foreign key (id) references subject (id),
    constraint municipality_code_form check (code regexp '^[0-9]{4}$')
);

create table partnership (
    id   bigint       not null primary key,
    code char(6)      character set ascii not null,
    unique key partnership_code (code),
    constraint partnership_subject foreign key (id) references subject (id),
    constraint partnership_code_form check (code regexp '^(PO|VO)[0-9]{4}$')
);

-- The four-digit postcode areas: where to draw a school without coordinates, and which partnership serves it.
create table postcode_area (
    code           char(4)       character set ascii not null primary key,
    latitude       decimal(9, 6) null,
    longitude      decimal(9, 6) null,
    place          varchar(100)  null,
    municipality   varchar(100)  null,
    province       varchar(40)   null,
    partnership_id bigint        null,
    constraint postcode_area_partnership foreign key (partnership_id) references partnership (id),
    constraint postcode_area_code_form check (code regexp '^[1-9][0-9]{3}$'),
    constraint postcode_area_point check ((latitude is null) = (longitude is null))
);

create table board (
    id     bigint  not null primary key,
    number char(5) character set ascii not null,
    unique key board_number (number),
    constraint board_subject foreign key (id) references subject (id),
    constraint board_number_form check (number regexp '^[0-9]{5}$')
);

-- What was true of a board from one day up to another (valid_to is the first day it was no longer true).
create table board_state (
    board_id            bigint       not null,
    valid_from          date         not null,
    valid_to            date         null,
    name                varchar(200) not null,
    chamber_of_commerce char(8)      character set ascii null,
    sectors             varchar(60)  null,
    primary key (board_id, valid_from),
    key board_state_name (name),
    constraint board_state_board foreign key (board_id) references board (id),
    constraint board_state_order check (valid_to is null or valid_to > valid_from)
);

create table institution (
    id   bigint  not null primary key,
    code char(4) character set ascii not null,
    unique key institution_code (code),
    constraint institution_subject foreign key (id) references subject (id),
    constraint institution_code_form check (code regexp '^[0-9]{2}[A-Z0-9]{2}$')
);

create table school (
    id             bigint  not null primary key,
    code           char(6) character set ascii not null,
    institution_id bigint  not null,
    unique key school_code (code),
    constraint school_subject foreign key (id) references subject (id),
    constraint school_institution foreign key (institution_id) references institution (id),
    constraint school_code_form check (code regexp '^[0-9]{2}[A-Z0-9]{2}[0-9]{2}$')
);

-- What was true of a school from one day up to another. A school is active on a day when a state covers that day:
-- opening, closing, reopening, renaming, moving and changing board are all rows here.
create table school_state (
    school_id       bigint       not null,
    valid_from      date         not null,
    valid_to        date         null,
    name            varchar(200) not null,
    school_type     enum ('BO', 'SBO', 'SO', 'VSO') not null,
    board_id        bigint       null,
    municipality_id bigint       null,
    denomination    varchar(60)  null,
    street          varchar(100) null,
    house_number    varchar(20)  null,
    postcode        char(6)      character set ascii null,
    place           varchar(100) null,
    province        varchar(40)  null,
    phone           varchar(20)  null,
    website         varchar(200) null,
    primary key (school_id, valid_from),
    key school_state_board (board_id, valid_to),
    key school_state_municipality (municipality_id, valid_to),
    key school_state_postcode (postcode),
    constraint school_state_school foreign key (school_id) references school (id),
    constraint school_state_board foreign key (board_id) references board (id),
    constraint school_state_municipality foreign key (municipality_id) references municipality (id),
    constraint school_state_order check (valid_to is null or valid_to > valid_from),
    constraint school_state_postcode_form check (postcode is null or postcode regexp '^[1-9][0-9]{3}[A-Z]{2}$')
);

create table school_point (
    school_id bigint        not null primary key,
    latitude  decimal(9, 6) not null,
    longitude decimal(9, 6) not null,
    exactness enum ('EXACT', 'POSTCODE_CENTRE') not null,
    constraint school_point_school foreign key (school_id) references school (id),
    constraint school_point_near check (latitude between 50 and 54 and longitude between 3 and 8)
);

-- Mergers and transfers between two schools or two institutions.
create table succession (
    predecessor_id bigint  not null,
    successor_id   bigint  not null,
    happened_on    date    not null,
    kind           enum ('MERGER', 'TRANSFER') not null,
    complete       boolean not null,
    primary key (predecessor_id, successor_id, happened_on),
    key succession_successor (successor_id),
    constraint succession_predecessor foreign key (predecessor_id) references subject (id),
    constraint succession_successor foreign key (successor_id) references subject (id),
    constraint succession_differs check (predecessor_id <> successor_id)
);

-- The inspectorate's key of a school (00AP|C1) and the school it stands for. A person decides where it is not safe.
create table inspectorate_key (
    inspectorate_key varchar(12) character set ascii collate ascii_bin not null primary key,
    school_id        bigint      null,
    decided_by       enum ('RULE', 'PERSON') not null,
    decided_at       datetime(6) not null,
    decided_by_name  varchar(200) null,
    constraint inspectorate_key_school foreign key (school_id) references school (id)
);

-- Rows that wait for such a decision.
create table inspectorate_waiting (
    inspectorate_key varchar(12)  character set ascii collate ascii_bin not null primary key,
    name             varchar(200) not null default '',
    candidates       varchar(400) character set ascii not null default '',
    why              varchar(300) not null,
    import_run_id    bigint       not null,
    constraint inspectorate_waiting_run foreign key (import_run_id) references import_run (id)
);
