-- One text for many schools may be of several people's schools: each takes back its own, and the rest stands.
alter table text_batch_school add column undone_at datetime(6) null;
update text_batch_school t join text_batch b on b.id = t.batch_id set t.undone_at = b.undone_at;
