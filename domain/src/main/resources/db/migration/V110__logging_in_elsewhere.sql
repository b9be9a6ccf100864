-- Whose account somebody opens who logs in at an OpenID provider: the name that it gives to a person, which tells nothing.
create table outside_identity (
    issuer     varchar(200) character set ascii collate ascii_bin not null,
    subject    varchar(255) character set ascii collate ascii_bin not null,
    account_id bigint       not null,
    linked_at  datetime(6)  not null,
    primary key (issuer, subject),
    key outside_identity_account (account_id),
    constraint outside_identity_account foreign key (account_id) references account (id)
);

-- What let somebody in once lets nobody in again, at whichever instance; kept as long as it could be tried.
create table spent_login (
    mark     char(64)    character set ascii collate ascii_bin not null primary key,
    spent_at datetime(6) not null,
    key spent_login_at (spent_at)
);

-- Roles that the provider's claims gave; they end when it does not claim them any more.
alter table role_grant add column claimed boolean not null default false;

-- Sessions of whom the provider said that a second step was taken there.
alter table portal_session add column vouched boolean not null default false;
