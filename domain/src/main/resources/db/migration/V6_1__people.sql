-- Somebody was asked to take a role, and has it only once they accept. The link in the mail holds a token of which only
-- the hash is kept. When it ended nobody needs to know any more who was asked, so the address goes.
create table invitation (
    id         bigint       not null auto_increment primary key,
    email      varchar(254) null,
    role       enum ('ADMINISTRATOR', 'SECTOR_MONITOR', 'BOARD_ADMINISTRATOR', 'SCHOOL_LEADER', 'EDITOR', 'READER') not null,
    subject_id bigint       null,
    token_hash char(64)     character set ascii collate ascii_bin not null,
    invited_by bigint       not null,
    invited_at datetime(6)  not null,
    expires_at datetime(6)  not null,
    ended_at   datetime(6)  null,
    outcome    enum ('ACCEPTED', 'REVOKED') null,
    account_id bigint       null,
    unique key invitation_token (token_hash),
    key invitation_open (ended_at, subject_id),
    constraint invitation_subject foreign key (subject_id) references subject (id),
    constraint invitation_inviter foreign key (invited_by) references account (id),
    constraint invitation_account foreign key (account_id) references account (id),
    constraint invitation_ended check ((ended_at is null) = (outcome is null)),
    constraint invitation_forgets check ((ended_at is null) = (email is not null)),
    constraint invitation_accepted check ((outcome <=> 'ACCEPTED') = (account_id is not null)),
    constraint invitation_place check ((role in ('ADMINISTRATOR', 'SECTOR_MONITOR')) = (subject_id is null))
);

-- A link that proves that somebody reads the mail of an address: to set a password, or to move to a new address.
-- Without an account it opens nothing: it was asked for an address that nobody has, and costs the same work.
create table account_link (
    id         bigint       not null auto_increment primary key,
    account_id bigint       null,
    purpose    enum ('PASSWORD', 'EMAIL') not null,
    token_hash char(64)     character set ascii collate ascii_bin not null,
    email      varchar(254) null,
    made_at    datetime(6)  not null,
    expires_at datetime(6)  not null,
    used_at    datetime(6)  null,
    unique key account_link_token (token_hash),
    key account_link_of (account_id, purpose),
    constraint account_link_account foreign key (account_id) references account (id)
);

-- Logins from before the password was set no longer count; a new person is shown around once.
alter table account
    add column password_set_at datetime(6) null after password_hash,
    add column welcome_due boolean not null default false after ended_at;
