-- Whether a board wants a second person to look at what goes online.
alter table board add column four_eyes boolean not null default false;

-- Who proposed what another put online.
alter table publication
    add column proposed_by bigint null,
    add constraint publication_proposer foreign key (proposed_by) references account (id);

-- What waits for another person, was approved for a chosen day, or came back with a remark. Bound to a version of the draft: 0 is what was online.
create table proposal (
    subject_id   bigint      not null,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    version      int         not null,
    proposed_by  bigint      not null,
    proposed_at  datetime(6) not null,
    state        enum ('WAITING', 'APPROVED', 'RETURNED') not null default 'WAITING',
    judged_by    bigint      null,
    judged_at    datetime(6) null,
    remark       varchar(1000) null,
    primary key (subject_id, indicator_id),
    constraint proposal_subject foreign key (subject_id) references subject (id),
    constraint proposal_indicator foreign key (indicator_id) references indicator (id),
    constraint proposal_proposer foreign key (proposed_by) references account (id),
    constraint proposal_judge foreign key (judged_by) references account (id),
    constraint proposal_judged check ((state = 'WAITING') = (judged_by is null) and (state = 'WAITING') = (judged_at is null)),
    constraint proposal_another check (judged_by <> proposed_by),
    constraint proposal_remark check ((state = 'RETURNED') = (remark is not null))
);

-- A draft that goes online on a day that was chosen. What failed stays, with why, until somebody looks after it.
create table planned_publication (
    subject_id   bigint      not null,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    version      int         not null,
    publish_on   date        not null,
    planned_by   bigint      not null,
    planned_at   datetime(6) not null,
    failed_at    datetime(6) null,
    failure      enum ('CHANGED', 'NOT_ALLOWED', 'NEEDS_APPROVAL', 'NOTHING_TO_PUBLISH', 'FAULTY_ANSWER', 'FAULT') null,
    primary key (subject_id, indicator_id),
    key planned_publication_due (publish_on),
    constraint planned_publication_subject foreign key (subject_id) references subject (id),
    constraint planned_publication_indicator foreign key (indicator_id) references indicator (id),
    constraint planned_publication_planner foreign key (planned_by) references account (id),
    constraint planned_publication_failed check ((failed_at is null) = (failure is null))
);

-- Who has a draft open; a row of a minute ago means nothing any more.
create table presence (
    subject_id   bigint      not null,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    account_id   bigint      not null,
    seen_at      datetime(6) not null,
    primary key (subject_id, indicator_id, account_id),
    constraint presence_subject foreign key (subject_id) references subject (id) on delete cascade,
    constraint presence_account foreign key (account_id) references account (id) on delete cascade
);
