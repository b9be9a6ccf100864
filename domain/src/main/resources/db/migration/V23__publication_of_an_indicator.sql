-- A province is a subject too.
alter table subject
    modify column kind enum ('COUNTRY', 'PROVINCE', 'MUNICIPALITY', 'PARTNERSHIP', 'BOARD', 'INSTITUTION', 'SCHOOL') not null;

-- One row for each subject and indicator that somebody ever worked on: what is being written, what waits for a second
-- person, and the day that was chosen. The row stays when all of that is done: its edition never comes back. What is
-- public is in the facts of `publication`.
create table indicator_publication (
    subject_id   bigint      not null,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    version      int         not null default 0 comment 'guards the row',
    edition      int         not null default 1 comment 'of what a writer goes on with; goes up with each change of it',
    body         mediumtext  null comment 'of the draft; null when there is none',
    answer       mediumtext  null,
    edited_by    bigint      null,
    edited_at    datetime(6) null,
    proposed_by  bigint      null,
    proposed_at  datetime(6) null,
    state        enum ('WAITING', 'APPROVED', 'RETURNED') null,
    judged_by    bigint      null,
    judged_at    datetime(6) null,
    remark       varchar(1000) null comment 'why it came back',
    publish_on   date        null comment 'the day that was chosen',
    planned_by   bigint      null,
    planned_at   datetime(6) null,
    failed_at    datetime(6) null,
    failure      enum ('CHANGED', 'NOT_ALLOWED', 'NEEDS_APPROVAL', 'NOTHING_TO_PUBLISH', 'FAULTY_ANSWER', 'FAULT') null,
    primary key (subject_id, indicator_id),
    key indicator_publication_due (publish_on),
    constraint indicator_publication_subject foreign key (subject_id) references subject (id),
    constraint indicator_publication_indicator foreign key (indicator_id) references indicator (id),
    constraint indicator_publication_editor foreign key (edited_by) references account (id),
    constraint indicator_publication_proposer foreign key (proposed_by) references account (id),
    constraint indicator_publication_judge foreign key (judged_by) references account (id),
    constraint indicator_publication_planner foreign key (planned_by) references account (id),
    constraint indicator_publication_draft check ((body is null) = (edited_at is null) and (body is not null or answer is null)),
    constraint indicator_publication_answer check (answer is null or json_valid(answer)),
    constraint indicator_publication_proposed check ((state is null) = (proposed_by is null) and (state is null) = (proposed_at is null)),
    constraint indicator_publication_judged check
        ((coalesce(state, 'WAITING') = 'WAITING') = (judged_by is null) and (judged_by is null) = (judged_at is null)),
    constraint indicator_publication_another check (judged_by <> proposed_by),
    constraint indicator_publication_remark check ((state <=> 'RETURNED') = (remark is not null)),
    constraint indicator_publication_planned check ((publish_on is null) = (planned_by is null) and (publish_on is null) = (planned_at is null)),
    constraint indicator_publication_failed check ((failed_at is null) = (failure is null) and (publish_on is not null or failure is null))
);

-- The edition goes on where the versions of drafts were.
insert into indicator_publication (subject_id, indicator_id, edition, body, answer, edited_by, edited_at,
    proposed_by, proposed_at, state, judged_by, judged_at, remark, publish_on, planned_by, planned_at, failed_at, failure)
select k.subject_id, k.indicator_id,
       coalesce(d.version, 1 + coalesce((select max(p.draft_version) from publication p
                                         where p.subject_id = k.subject_id and p.indicator_id = k.indicator_id), 0)),
       d.body, d.answer, d.edited_by, d.edited_at,
       n.proposed_by, n.proposed_at, n.state, n.judged_by, n.judged_at, n.remark,
       l.publish_on, l.planned_by, l.planned_at, l.failed_at, l.failure
from (select subject_id, indicator_id from draft
      union select subject_id, indicator_id from proposal
      union select subject_id, indicator_id from planned_publication
      union select subject_id, indicator_id from publication where how = 'DELIBERATE') k
left join draft d on d.subject_id = k.subject_id and d.indicator_id = k.indicator_id
left join proposal n on n.subject_id = k.subject_id and n.indicator_id = k.indicator_id
left join planned_publication l on l.subject_id = k.subject_id and l.indicator_id = k.indicator_id;

-- A batch of texts that nobody changed since can still be undone; another never has the edition of now.
alter table text_batch_school add column edition_after int not null default -1 after basis_after;

update text_batch_school t
join text_batch b on b.id = t.batch_id
join indicator_publication a on a.subject_id = t.subject_id and a.indicator_id = b.indicator_id
left join draft d on d.subject_id = t.subject_id and d.indicator_id = b.indicator_id
set t.edition_after = a.edition
where t.basis_after = concat(coalesce(d.version, 0), '-', coalesce((
    select max(p.id) from publication p
    where p.subject_id = t.subject_id and p.indicator_id = b.indicator_id and p.how = 'DELIBERATE'), 0));

alter table text_batch_school drop column basis_after, alter column edition_after drop default;

alter table publication change column draft_version edition int null comment 'what it put online';

drop table draft;
drop table proposal;
drop table planned_publication;

-- For lists: the parts of the above by themselves.
create view draft as
select subject_id, indicator_id, edition, body, answer, edited_by, edited_at
from indicator_publication where body is not null;

create view proposal as
select subject_id, indicator_id, edition, proposed_by, proposed_at, state, judged_by, judged_at, remark
from indicator_publication where state is not null;

create view planned_publication as
select subject_id, indicator_id, edition, publish_on, planned_by, planned_at, failed_at, failure
from indicator_publication where publish_on is not null;
