-- A secret that no code proved yet belongs to the session in which it was shown, and for a short while.
alter table portal_session
    add column pending_secret varbinary(64) null,
    add column pending_at datetime(6) null;

delete from second_factor where confirmed_at is null;

alter table second_factor modify column confirmed_at datetime(6) not null;
