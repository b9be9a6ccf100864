-- Boards that came to a campaign while it ran. They are written to and called as the others, and left out of its effect:
-- whoever chose them knew what had happened by then.
alter table campaign_board
    add column added_on date null comment 'null: from the beginning' after approached;

-- Who was told that a figure is provisional and put that aside: until figures of a later import are provisional too.
create table provisional_note_seen (
    account_id    bigint      not null,
    indicator_id  varchar(40) character set ascii collate ascii_bin not null,
    import_run_id bigint      not null comment 'the latest of which a figure was provisional',
    seen_at       datetime(6) not null,
    primary key (account_id, indicator_id),
    constraint provisional_note_account foreign key (account_id) references account (id)
);
