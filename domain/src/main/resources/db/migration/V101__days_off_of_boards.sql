-- The holidays and days off of a school year that a board writes once; its schools take them over in their guides.
create table guide_board_days (
    id         bigint      not null auto_increment primary key,
    board_id   bigint      not null,
    start_year smallint    not null,
    content    mediumtext  not null,
    edited_by  bigint      null,
    edited_at  datetime(6) not null,
    edition    int         not null default 0,
    unique key guide_board_days_of (board_id, start_year),
    constraint guide_board_days_board foreign key (board_id) references board (id),
    constraint guide_board_days_editor foreign key (edited_by) references account (id),
    constraint guide_board_days_content check (json_valid(content))
);
