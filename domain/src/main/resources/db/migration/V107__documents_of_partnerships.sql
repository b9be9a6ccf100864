-- What partnerships say has a document too, as all else that the public sees.
insert into stale_page (subject_id, bulk) select id, true from partnership;
