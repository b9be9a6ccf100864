-- Which short reads somebody opened or put aside, so that the next one is offered.
create table lesson_seen (
    account_id bigint      not null,
    lesson     varchar(40) character set ascii collate ascii_bin not null,
    outcome    enum ('READ', 'DISMISSED') not null,
    seen_at    datetime(6) not null,
    primary key (account_id, lesson),
    constraint lesson_seen_account foreign key (account_id) references account (id)
);
