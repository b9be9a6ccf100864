-- How the words of a school read, judged once by the writing help: texts never change. SHORT is too short to tell.
create table explanation_ease (
    explanation_id bigint not null primary key,
    ease           enum ('EASY', 'FAIR', 'HARD', 'SHORT') not null,
    constraint explanation_ease_explanation foreign key (explanation_id) references explanation (id)
);

-- All figures of a day as they were when somebody froze them. Rows are added and never changed.
create table monitor_snapshot (
    id      bigint       not null auto_increment primary key,
    on_day  date         not null comment 'at whose end it was so',
    made_at datetime(6)  not null,
    made_by bigint       not null,
    why     varchar(300) not null,
    figures longtext     not null comment 'tables as JSON',
    constraint monitor_snapshot_maker foreign key (made_by) references account (id),
    constraint monitor_snapshot_figures check (json_valid(figures))
);
