-- Files of accounts know a partnership by an administration number that no file joins with its code. What they say is kept
-- under that number, so that it can be shown as soon as somebody says whose it is.
alter table subject
    modify column kind enum ('COUNTRY', 'PROVINCE', 'MUNICIPALITY', 'PARTNERSHIP', 'BOARD', 'INSTITUTION', 'SCHOOL',
        'ADMINISTRATION') not null;

create table administration (
    id       bigint       not null primary key,
    number   char(5)      character set ascii collate ascii_bin not null,
    name     varchar(200) not null comment 'as the accounts of the last year have it',
    named_in smallint     not null comment 'that year',
    unique key administration_number (number),
    constraint administration_subject foreign key (id) references subject (id),
    constraint administration_number_form check (number regexp '^[0-9]{5}$')
);

-- Which number a partnership has, and since when that is known. Who said it is in the history.
create table partnership_number (
    partnership_id bigint      not null primary key,
    number         char(5)     character set ascii collate ascii_bin null comment 'none when a person took back what a file said',
    origin        enum ('PERSON', 'FILE') not null,
    said_at        datetime(6) not null,
    unique key partnership_number_of_one (number),
    constraint partnership_number_partnership foreign key (partnership_id) references partnership (id),
    constraint partnership_number_form check (number regexp '^[0-9]{5}$'),
    constraint partnership_number_said check (number is not null or origin = 'PERSON')
);

-- What the public sees of it, made anew after each import and whenever a number is said or taken back.
create table partnership_account (
    partnership_id bigint       not null primary key,
    number         char(5)      character set ascii collate ascii_bin not null,
    name           varchar(200) null comment 'in its accounts; none when there are no accounts of this number',
    origin        enum ('PERSON', 'FILE') not null,
    said_on        date         not null,
    constraint partnership_account_partnership foreign key (partnership_id) references partnership (id)
);

create table partnership_figure (
    partnership_id bigint         not null,
    measure        varchar(30)    character set ascii collate ascii_bin not null,
    year           smallint       not null,
    value          decimal(24, 6) null,
    reason         varchar(24)    character set ascii null,
    primary key (partnership_id, measure, year),
    constraint partnership_figure_partnership foreign key (partnership_id) references partnership (id),
    constraint partnership_figure_told check ((value is null) <> (reason is null))
);

-- Pages are kept under what they tell of: a number that is said or taken back between two additions is told too.
alter table aggregates_made
    add column said_at datetime(6) null comment 'when a number of a partnership was said or taken back since';
