-- A questionnaire as it was when the first round with it began: what runs never changes.
create table survey_edition (
    id      bigint      not null auto_increment primary key,
    code    varchar(40) character set ascii not null,
    version int         not null,
    trend   int         not null comment 'versions with the same one can be compared',
    scan    boolean     not null comment 'whether roles are told of apart, and nothing of all together',
    content mediumtext  not null comment 'YAML, as in the folder questionnaire',
    unique key survey_edition_version (code, version)
);

-- A questionnaire held at a school or a board in a school year.
create table survey_round (
    id          bigint      not null auto_increment primary key,
    subject_id  bigint      not null,
    edition_id  bigint      not null,
    school_year smallint    not null comment 'the calendar year in which it starts',
    state       enum ('OPEN', 'CLOSED') not null,
    opened_on   date        not null,
    closes_on   date        not null comment 'the last day on which can be answered',
    minimum     smallint    not null comment 'under which nothing is shown; never less than the questionnaire says',
    shared      boolean     not null default false comment 'whether the board may see the results of its school',
    source      varchar(80) null comment 'the firm whose results these are; null when they are ours',
    started_by  bigint      not null,
    closed_on   date        null,
    reduced_on  date        null comment 'when single answers were removed',
    key survey_round_of (subject_id, school_year),
    key survey_round_due (state, closes_on),
    constraint survey_round_subject foreign key (subject_id) references subject (id),
    constraint survey_round_edition foreign key (edition_id) references survey_edition (id),
    constraint survey_round_starter foreign key (started_by) references account (id),
    constraint survey_round_order check (closes_on >= opened_on),
    constraint survey_round_end check ((state = 'CLOSED') = (closed_on is not null))
);

create table survey_group (
    round_id bigint      not null,
    number   smallint    not null comment 'from 1',
    name     varchar(60) not null,
    role     varchar(20) character set ascii not null,
    invited  int         not null,
    answered int         null comment 'of results of another firm; of ours codes are counted',
    primary key (round_id, number),
    constraint survey_group_round foreign key (round_id) references survey_round (id),
    constraint survey_group_invited check (invited between 1 and 5000)
);

-- Who may answer once: the hash of a code, of nobody. Whether it was used is all that is kept, not when.
create table survey_code (
    hash         char(64) character set ascii collate ascii_bin not null primary key,
    round_id     bigint   not null,
    group_number smallint not null,
    spent        boolean  not null default false,
    key survey_code_of (round_id, group_number, spent),
    constraint survey_code_group foreign key (round_id, group_number) references survey_group (round_id, number)
);

-- Answers of somebody who is not ready. Only who has the code can read them: they are encrypted with it.
create table survey_sheet (
    id       char(64) character set ascii collate ascii_bin not null primary key comment 'another hash of the code',
    round_id bigint           not null,
    content  varbinary(20000) not null,
    key survey_sheet_of (round_id),
    constraint survey_sheet_round foreign key (round_id) references survey_round (id)
);

-- Answers of one person of a group. No moment, no order (the key is random), no way to a code. Rows are rewritten together
-- after some have come, so that what the database itself remembers of who wrote a row says nothing either.
create table survey_answer (
    id           bigint        not null primary key comment 'random',
    round_id     bigint        not null,
    group_number smallint      not null,
    answers      varchar(4000) not null,
    mixed        boolean       not null default false,
    key survey_answer_of (mixed, round_id),
    constraint survey_answer_group foreign key (round_id, group_number) references survey_group (round_id, number)
);

-- Open answers, apart from the others: of no group and of nobody.
create table survey_words (
    id       bigint        not null primary key comment 'random',
    round_id bigint        not null,
    item     varchar(30)   character set ascii not null,
    words    varchar(2400) not null,
    hidden   boolean       not null default false comment 'it names somebody',
    mixed    boolean       not null default false,
    key survey_words_of (round_id, item, hidden),
    key survey_words_mixed (mixed, round_id),
    constraint survey_words_round foreign key (round_id) references survey_round (id)
);

-- What a closed round tells: only what may be shown. A row without a mean says why.
create table survey_result (
    round_id     bigint        not null,
    group_number smallint      not null comment '0: all together',
    item         varchar(30)   character set ascii not null comment 'a question, or = with a score',
    people       int           not null comment 'who answered; rounded where a few did not; 0 when hidden',
    mean         decimal(4, 2) null comment 'out of ten',
    deviation    decimal(4, 2) null,
    good         decimal(4, 3) null comment 'share of answers in the better half, where both halves are large enough',
    hidden       varchar(20)   character set ascii null,
    primary key (round_id, group_number, item),
    constraint survey_result_round foreign key (round_id) references survey_round (id),
    constraint survey_result_why check ((mean is null) = (hidden is not null))
);

-- Means over schools, for comparing; of ten schools or more only.
create table survey_norm (
    code        varchar(40)   character set ascii not null,
    trend       int           not null,
    school_year smallint      not null,
    school_type varchar(10)   character set ascii not null,
    weighting   smallint      not null comment 'schools with a weighting around this one; 0 for all',
    part        smallint      not null comment '0: all together; of a scan the role',
    item        varchar(30)   character set ascii not null,
    schools     int           not null,
    mean        decimal(4, 2) not null,
    primary key (code, trend, school_year, school_type, weighting, part, item),
    constraint survey_norm_large check (schools >= 10)
);

-- Who can be reminded: addresses without codes, kept until the round closes.
create table survey_address (
    round_id     bigint       not null,
    group_number smallint     not null,
    email        varchar(254) not null,
    reminded_on  date         null,
    primary key (round_id, group_number, email),
    constraint survey_address_group foreign key (round_id, group_number) references survey_group (round_id, number)
);

-- The safety monitor was given to the inspectorate.
create table survey_delivery (
    id           bigint       not null auto_increment primary key,
    round_id     bigint       not null,
    delivered_on date         not null,
    delivered_by bigint       not null,
    remark       varchar(200) not null,
    key survey_delivery_of (round_id),
    constraint survey_delivery_round foreign key (round_id) references survey_round (id),
    constraint survey_delivery_account foreign key (delivered_by) references account (id)
);

-- What comes of a scan: somebody does something by a day. It comes back with the next one.
create table survey_action (
    id         bigint       not null auto_increment primary key,
    subject_id bigint       not null,
    code       varchar(40)  character set ascii not null,
    round_id   bigint       not null,
    item       varchar(30)  character set ascii null,
    what       varchar(300) not null,
    owner      varchar(80)  not null,
    due_on     date         not null,
    outcome    varchar(300) null,
    done_on    date         null,
    made_by    bigint       not null,
    key survey_action_of (subject_id, code, done_on),
    constraint survey_action_round foreign key (round_id) references survey_round (id),
    constraint survey_action_subject foreign key (subject_id) references subject (id),
    constraint survey_action_maker foreign key (made_by) references account (id)
);
