-- How a board wants to be compared: what weighs how much. One for each board, kept by whoever manages it.
create table board_comparators (
    board_id   bigint      not null primary key,
    weights    varchar(20) character set ascii not null,
    account_id bigint      not null,
    kept_at    datetime(6) not null,
    constraint board_comparators_board foreign key (board_id) references board (id),
    constraint board_comparators_account foreign key (account_id) references account (id)
);
