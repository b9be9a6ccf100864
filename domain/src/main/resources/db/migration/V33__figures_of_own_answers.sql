-- The numbers of own answers are figures of the school. They are of one answer, which is a version by itself: no run
-- brought them and none replaces them. Those of answers that are there are made after this (OwnFigures).
alter table figure
    add column own_answer_id bigint not null default 0 comment 'the answer of the school that it is a number of',
    modify column import_run_id bigint null,
    drop primary key,
    add primary key (subject_id, measure_id, period_start, period_end, superseded_by, own_answer_id),
    add constraint figure_of_one_source check ((import_run_id is null) = (own_answer_id <> 0)),
    add constraint figure_of_answer_stays check (own_answer_id = 0 or superseded_by = 0);

-- What is told now: of sources the newest that they delivered, of answers what is online.
create view figure_now as
select f.subject_id, f.measure_id, f.period_kind, f.period_start, f.period_end, f.value, f.category, f.reason, f.cells
from figure f
where f.superseded_by = 0
  and (f.own_answer_id = 0 or exists (
      select 1 from publication p
      where p.own_answer_id = f.own_answer_id and p.kind = 'PUBLISHED' and p.id = (
          select l.id from publication l where l.subject_id = p.subject_id and l.indicator_id = p.indicator_id
          order by l.id desc limit 1)));
