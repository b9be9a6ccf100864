-- Whoever runs a board asks the people of one of its schools to look at something. It is open until somebody of the
-- school says that it is done, or who asked takes it back.
create table question (
    id           bigint        not null auto_increment primary key,
    school_id    bigint        not null,
    indicator_id varchar(40)   character set ascii collate ascii_bin null,
    body         varchar(2000) not null,
    wanted_on    date          null,
    asked_by     bigint        not null,
    asked_at     datetime(6)   not null,
    answer       varchar(2000) null,
    ended_by     bigint        null,
    ended_at     datetime(6)   null,
    outcome      enum ('DONE', 'TAKEN_BACK') null,
    key question_of (school_id, ended_at, id),
    key question_asked (asked_by, asked_at),
    constraint question_school foreign key (school_id) references school (id),
    constraint question_indicator foreign key (indicator_id) references indicator (id),
    constraint question_asker foreign key (asked_by) references account (id),
    constraint question_ender foreign key (ended_by) references account (id),
    constraint question_filled check (body <> ''),
    constraint question_ended check ((ended_at is null) = (outcome is null) and (ended_at is null) = (ended_by is null)),
    constraint question_answer check (answer is null or outcome = 'DONE')
);
