-- The last state that a register tells of a school or a board, whatever the day: closed, or still to come.
create view school_latest as
select st.*
from school_state st
where st.valid_from = (select max(l.valid_from) from school_state l where l.school_id = st.school_id);

create view board_latest as
select st.*
from board_state st
where st.valid_from = (select max(l.valid_from) from board_state l where l.board_id = st.board_id);

-- What was decided last of an indicator of a subject: put online or taken offline.
create view publication_now as
select p.*
from publication p
where p.id = (
    select l.id from publication l where l.subject_id = p.subject_id and l.indicator_id = p.indicator_id
    order by l.id desc limit 1);

create or replace view figure_now as
select f.subject_id, f.measure_id, f.period_kind, f.period_start, f.period_end, f.value, f.category, f.reason, f.cells
from figure f
where f.superseded_by = 0
  and (f.own_answer_id = 0 or exists (
      select 1 from publication_now p where p.own_answer_id = f.own_answer_id and p.kind = 'PUBLISHED'));

-- Of which indicators a subject has figures.
create view delivered_indicator as
select f.subject_id, m.indicator_id
from figure f
join measure m on m.id = f.measure_id
where f.superseded_by = 0;

-- What a measure says of a school as a whole, as the catalogue declares it; for statements that need the measure.
alter table measure
    add column characteristic enum ('PUPILS', 'AGES', 'WEIGHTING') null,
    add unique key measure_characteristic (characteristic);

update measure set characteristic = case concat(indicator_id, '.', code)
    when 'leerlingen.aantal' then 'PUPILS'
    when 'leerlingen.leeftijd' then 'AGES'
    when 'schoolweging.driejaars' then 'WEIGHTING' end;
