-- What an authenticator app and the portal share. The secret is encrypted with a key that is not in the database; until
-- a code proved that the app has it, it counts for nothing. A code of a step at or before last_step is not taken again.
create table second_factor (
    account_id   bigint        not null primary key,
    secret       varbinary(64) not null,
    made_at      datetime(6)   not null,
    confirmed_at datetime(6)   null,
    last_step    bigint        not null default 0,
    constraint second_factor_account foreign key (account_id) references account (id)
);

-- For whoever lost the app; each works once. Only hashes are kept.
create table recovery_code (
    account_id bigint      not null,
    code_hash  char(64)    character set ascii collate ascii_bin not null,
    used_at    datetime(6) null,
    primary key (account_id, code_hash),
    constraint recovery_code_account foreign key (account_id) references account (id)
);

-- Where somebody is logged in: of the browser its name in words, and no address. A row that is gone is a session that
-- ended; nothing of it is kept. One that is not trusted since the password was last set has ended as well.
create table portal_session (
    id         bigint      not null auto_increment primary key,
    account_id bigint      not null,
    key_hash   char(64)    character set ascii collate ascii_bin not null,
    browser    varchar(60) not null,
    proven     boolean     not null default false,
    trusted_at datetime(6) not null,
    created_at datetime(6) not null,
    seen_at    datetime(6) not null,
    unique key portal_session_key (key_hash),
    key portal_session_account (account_id),
    key portal_session_created (created_at),
    constraint portal_session_account foreign key (account_id) references account (id)
);
