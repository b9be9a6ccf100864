-- What is told of boards side by side: made of the figures of their schools and of their accounts, all anew, so that no
-- page adds up.
create table board_trait (
    board_id  bigint         not null primary key,
    schools   int            not null,
    pupils    int            null comment 'on the last day of counting; every hidden count is taken for one',
    weighting decimal(6, 3)  null comment 'mean of its schools, by pupils',
    special   decimal(6, 4)  not null comment 'part of its schools that are special, 0 to 1',
    nearby    decimal(9, 3)  null comment 'open primary schools within five kilometres, mean of its schools',
    constraint board_trait_board foreign key (board_id) references board (id)
);

create table board_figure (
    board_id bigint         not null,
    measure  varchar(30)    character set ascii collate ascii_bin not null,
    year     smallint       not null,
    value    decimal(20, 6) null,
    reason   varchar(30)    character set ascii null,
    schools  int            not null default 0 comment 'over how many schools; 0 where schools are not what it is of',
    primary key (board_id, measure, year),
    constraint board_figure_board foreign key (board_id) references board (id),
    constraint board_figure_value_or_reason check ((value is null) <> (reason is null))
);

-- Up to which import they were made, and on which day; one row.
create table aggregates_made (
    id      tinyint     not null primary key default 1,
    run     bigint      not null,
    publication bigint  not null,
    made_on date        not null,
    made_at datetime(6) not null,
    constraint aggregates_made_one check (id = 1)
);
