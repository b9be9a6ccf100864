-- The last day on which an indicator counts, of one that goes on a day that never comes: as school_state and board_state
-- have it, so that what counts on a day is asked as what was true on it.
create or replace view counted_indicator as
select c.indicator_id, c.school_type, c.valid_from, c.valid_to,
       cast(coalesce(c.valid_to - interval 1 day, '9999-12-31') as date) as last_on
from (
    select a.indicator_id, a.school_type,
           greatest(a.valid_from, coalesce(d.delivered_from, a.valid_from)) as valid_from,
           nullif(least(coalesce(a.valid_to, '9999-12-31'), coalesce(d.delivered_until, '9999-12-31')), '9999-12-31') as valid_to
    from asked_indicator a
    join indicator i on i.id = a.indicator_id
    left join indicator_delivery d on d.indicator_id = a.indicator_id and d.school_type = a.school_type
    where d.indicator_id is not null
       or i.supply = 'DECENTRAL'
       or not exists (select 1 from measure m where m.indicator_id = a.indicator_id)
) c;
