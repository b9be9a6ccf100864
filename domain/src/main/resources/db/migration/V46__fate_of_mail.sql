-- What became of a mail, for who sent it. The words still go as soon as the mail ended; whom it was for stays for a while,
-- because somebody has to see which address was refused.
alter table outbox
    add column kind varchar(20) character set ascii collate ascii_bin not null default 'ACCOUNT' comment 'what it is about',
    add column sent_by bigint null comment 'who may see what became of it; null: nobody',
    add column place_id bigint null comment 'the school or board that it is about',
    add column failure varchar(200) null comment 'what the server said when it refused',
    modify column outcome enum ('SENT', 'GIVEN_UP', 'REFUSED') null,
    drop constraint outbox_forgets,
    add constraint outbox_forgets check (ended_at is not null or recipient is not null),
    add key outbox_sender (sent_by, id),
    add key outbox_place (place_id, kind, id),
    add key outbox_recipient (recipient, kind, id),
    add constraint outbox_sender foreign key (sent_by) references account (id),
    add constraint outbox_place foreign key (place_id) references subject (id);

-- The last login of a person, without reading all logins of everybody.
alter table login add key login_of (account_id, on_date, at);
