-- From which day some source delivered figures of an indicator for schools of a type, and until which day when that
-- import was taken back. Rows are added and ended, never changed otherwise: a past day keeps its answer.
create table indicator_delivery (
    indicator_id    varchar(40) character set ascii collate ascii_bin not null,
    school_type     enum ('BO', 'SBO', 'SO', 'VSO') not null,
    delivered_from  date        not null,
    delivered_until date        null comment 'the first day on which it was taken back',
    import_run_id   bigint      not null,
    primary key (indicator_id, school_type, import_run_id),
    key indicator_delivery_run (import_run_id),
    constraint indicator_delivery_indicator foreign key (indicator_id) references indicator (id),
    constraint indicator_delivery_run foreign key (import_run_id) references import_run (id),
    constraint indicator_delivery_order check (delivered_until is null or delivered_until >= delivered_from)
);

-- What was delivered before this table was there: of each indicator and type the first run that had a figure. A first
-- load counts from its day of delivery, as what it published does; any other run from the day on which it was read.
insert into indicator_delivery (indicator_id, school_type, delivered_from, import_run_id)
select d.indicator_id, d.school_type,
       if(r.first_load, r.delivered_on,
          coalesce((select min(a.arrived_on) from arrival a where a.import_run_id = r.id), date(r.started_at))),
       r.id
from (
    select m.indicator_id, st.school_type, min(f.import_run_id) as import_run_id
    from figure f
    join import_run x on x.id = f.import_run_id and x.state = 'DONE' and x.format <> 'derivation'
    join measure m on m.id = f.measure_id
    join school_state st on st.school_id = f.subject_id
        and st.valid_from = (select max(l.valid_from) from school_state l where l.school_id = f.subject_id)
    where f.cells is not null or f.reason is null or f.reason not in ('NOT_DELIVERED', 'NOT_APPLICABLE')
    group by m.indicator_id, st.school_type
) d
join import_run r on r.id = d.import_run_id;

-- When the rules ask for an indicator of a type of school: from a day up to another.
create view asked_indicator as
select r.indicator_id, t.school_type, r.valid_from, r.valid_to
from (
    select indicator_id, comparison, valid_from,
           lead(valid_from) over (partition by indicator_id order by valid_from) as valid_to
    from indicator_rule
) r
join indicator_school_type t on t.indicator_id = r.indicator_id
where r.comparison;

-- When an indicator counts for the rule of 80 %: asked for, and within reach of a school. What a school answers itself
-- and what has no figures (the general facts, from the register) always is; of the rest figures must have come.
create view counted_indicator as
select a.indicator_id, a.school_type,
       greatest(a.valid_from, coalesce(d.delivered_from, a.valid_from)) as valid_from,
       nullif(least(coalesce(a.valid_to, '9999-12-31'), coalesce(d.delivered_until, '9999-12-31')), '9999-12-31') as valid_to
from asked_indicator a
join indicator i on i.id = a.indicator_id
left join indicator_delivery d on d.indicator_id = a.indicator_id and d.school_type = a.school_type
where d.indicator_id is not null
   or i.supply = 'DECENTRAL'
   or not exists (select 1 from measure m where m.indicator_id = a.indicator_id);
