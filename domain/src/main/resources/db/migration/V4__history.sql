-- Who did what, when, with what was there before and after. Publications, logins and imports are facts of their own;
-- this holds what they do not say. Append-only: the triggers below refuse anything else.
create table history (
    id           bigint      not null auto_increment primary key,
    at           datetime(6) not null,
    account_id   bigint      null,
    what         varchar(40) character set ascii collate ascii_bin not null,
    subject_id   bigint      null,
    indicator_id varchar(40) character set ascii collate ascii_bin null,
    about        varchar(200) not null default '',
    before_value mediumtext  null,
    after_value  mediumtext  null,
    key history_of_subject (subject_id, indicator_id, id),
    key history_at (at),
    constraint history_account foreign key (account_id) references account (id),
    constraint history_subject foreign key (subject_id) references subject (id),
    constraint history_what check (what regexp '^[A-Z_]+$')
);

create trigger history_never_changes before update on history
    for each row signal sqlstate '45000' set message_text = 'history is append-only';

create trigger history_never_shrinks before delete on history
    for each row signal sqlstate '45000' set message_text = 'history is append-only';
