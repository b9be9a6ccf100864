-- A letter with something in it that opens a door is encrypted until it is sent, and gone after two days.
alter table outbox
    add column sealed mediumblob null comment 'its two readings, encrypted with the key of the installation' after plain,
    drop constraint outbox_has_words,
    add constraint outbox_has_words check (ended_at is not null
        or (subject is not null and (sealed is not null or (html is not null and plain is not null)))),
    add constraint outbox_says_it_once check (sealed is null or (html is null and plain is null));

-- Hashes of codes are made with the key of the installation; those of before are made anew by the clock.
alter table survey_code
    modify column hash char(64) character set ascii collate ascii_bin not null comment 'HMAC of the hash of a code',
    add column keyed boolean not null default false comment 'false: made without the key, before this was so',
    add key survey_code_keyed (keyed);
