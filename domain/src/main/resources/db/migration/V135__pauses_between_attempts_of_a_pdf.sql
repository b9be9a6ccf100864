-- A PDF of a guide that is broken off is tried again after a pause, which grows; until then nobody else takes it.
alter table guide_pdf add column not_before datetime(6) null;
