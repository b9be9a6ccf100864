-- Whether the plain word may stand wherever the term stands. What was put on the list by screen before is suggested
-- only, as it was.
alter table plain_word
    add column swaps boolean not null default false after plain,
    add constraint plain_word_swaps check (plain is not null or not swaps);
