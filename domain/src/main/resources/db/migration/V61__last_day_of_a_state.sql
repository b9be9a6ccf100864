-- The last day of a state, of one that goes on a day that never comes: what was true on a day is what has it between its
-- first and its last.
alter table school_state
    add column last_on date as (coalesce(valid_to - interval 1 day, date '9999-12-31')) virtual;

alter table board_state
    add column last_on date as (coalesce(valid_to - interval 1 day, date '9999-12-31')) virtual;
