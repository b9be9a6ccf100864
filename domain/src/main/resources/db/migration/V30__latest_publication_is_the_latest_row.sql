-- The latest publication is the latest row: a clock that goes back hides nothing.
alter table publication
    add key publication_in_order (subject_id, indicator_id, id, happened_on, kind),
    drop key publication_of;

-- What a text for many put online at a school: what was public there before is the row before it. The draft that it
-- replaced keeps whose it was and of when.
alter table text_batch_school
    add column publication_id bigint null comment 'what it put online; null when it is a draft' after edition_after,
    add column draft_by_before bigint null,
    add column draft_at_before datetime(6) null,
    add constraint text_batch_school_publication foreign key (publication_id) references publication (id);

update text_batch_school t
join text_batch b on b.id = t.batch_id
join publication p on p.subject_id = t.subject_id and p.indicator_id = b.indicator_id and p.edition = t.edition_after - 1
set t.publication_id = p.id
where t.went_online;

update text_batch_school t
join text_batch b on b.id = t.batch_id
set t.draft_by_before = b.made_by, t.draft_at_before = b.made_at
where t.draft_before is not null;

alter table text_batch_school
    drop column went_online, drop column online_before, drop column body_before, drop column answer_before;
