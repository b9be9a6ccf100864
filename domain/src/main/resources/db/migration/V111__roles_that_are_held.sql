-- Roles of today of who can log in, without whose: the public site asks whether anybody reads what is written to a school,
-- and reads nothing of accounts.
create view held_role as
select g.subject_id, g.role
from role_grant g
join account a on a.id = g.account_id
where g.ended_at is null and a.ended_at is null and a.password_hash is not null;
