-- Who wants to be told by e-mail what is new of a school. The row is all that is known of them, and it goes when they stop.
create table school_follower (
    id           bigint       not null auto_increment primary key,
    school_id    bigint       not null,
    email        varchar(254) not null,
    token        char(43)     character set ascii collate ascii_bin not null comment 'of the links in their mails',
    asked_at     datetime(6)  not null,
    confirmed_at datetime(6)  null,
    told_on      date         null comment 'the last day of which all was told; null until confirmed',
    unique key school_follower_token (token),
    unique key school_follower_once (school_id, email),
    key school_follower_asked (asked_at),
    key school_follower_told (told_on),
    constraint school_follower_confirmed check ((confirmed_at is null) = (told_on is null)),
    constraint school_follower_school foreign key (school_id) references school (id)
);
