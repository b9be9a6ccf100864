-- Changes to the word list that comes with a release. Append-only: of each term the latest row counts; a row without
-- a plain word takes the term off the list.
create table plain_word (
    id         bigint       not null auto_increment primary key,
    term       varchar(80)  not null,
    plain      varchar(160) null,
    changed_at datetime(6)  not null,
    changed_by bigint       not null,
    key plain_word_term (term, id),
    constraint plain_word_author foreign key (changed_by) references account (id),
    constraint plain_word_term check (trim(term) <> ''),
    constraint plain_word_plain check (plain is null or trim(plain) <> '')
);
