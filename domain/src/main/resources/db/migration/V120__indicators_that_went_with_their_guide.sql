-- With a guide that is taken offline the indicator goes that offers its PDF. Which withdrawal that was, and the edition of the draft
-- that it left where nobody was writing: so it can come back with the guide, and only when nothing else became of it since.
alter table guide
    add column indicator_withdrawal bigint null,
    add column indicator_left       int    null;
