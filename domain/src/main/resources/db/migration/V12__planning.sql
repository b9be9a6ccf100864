-- The secret link under which somebody's calendar can be read by a calendar program. Only its hash is kept.
create table calendar_feed (
    account_id bigint      not null primary key,
    token_hash char(64)    character set ascii collate ascii_bin not null,
    made_at    datetime(6) not null,
    unique key calendar_feed_token (token_hash),
    constraint calendar_feed_account foreign key (account_id) references account (id)
);

-- Who wants a mail about what is due, and how often. The stop token does nothing but end it, so it is kept as it is:
-- every mail holds it.
create table digest (
    account_id bigint      not null primary key,
    rhythm     enum ('DAILY', 'WEEKLY') not null,
    stop_token char(43)    character set ascii collate ascii_bin not null,
    last_on    date        null,
    unique key digest_stop (stop_token),
    key digest_due (last_on),
    constraint digest_account foreign key (account_id) references account (id)
);

-- Until when somebody has seen what happened at the own schools.
create table news_seen (
    account_id bigint      not null primary key,
    seen_until datetime(6) not null,
    constraint news_seen_account foreign key (account_id) references account (id)
);
