-- Mail that waits to be sent, written in the transaction of what it tells of. Once it is gone nobody needs to read it
-- back: whom it was for and what it said are removed then, and only the fact stays.
create table outbox (
    id          bigint       not null auto_increment primary key,
    recipient   varchar(254) null,
    subject     varchar(200) null,
    html        mediumtext   null,
    plain       mediumtext   null,
    unsubscribe varchar(500) null,
    written_at  datetime(6)  not null,
    due_at      datetime(6)  not null,
    attempts    smallint     not null default 0,
    ended_at    datetime(6)  null,
    outcome     enum ('SENT', 'GIVEN_UP') null,
    key outbox_due (ended_at, due_at),
    constraint outbox_ended check ((ended_at is null) = (outcome is null)),
    constraint outbox_forgets check ((ended_at is null) = (recipient is not null)),
    constraint outbox_has_words check (ended_at is not null or (subject is not null and html is not null and plain is not null))
);
