-- A campaign can begin on a day to come and has a last day that is planned: after it nothing counts, also when nobody ended it.
-- Who ends it before its first day calls it off.
alter table campaign
    add column planned_end date null comment 'the last day as it was planned; null when none was' after ended_on,
    add column counts_until date as (coalesce(ended_on, planned_end)) virtual comment 'the last day that counts; null while none is known',
    drop constraint campaign_order,
    add constraint campaign_planned_order check (planned_end is null or planned_end >= starts_on);
