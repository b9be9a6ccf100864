-- A questionnaire that a school writes itself. What is asked is in survey_edition once it is ready; here stands what is being
-- written.
create table survey_own (
    id         bigint        not null auto_increment primary key,
    subject_id bigint        not null,
    name       varchar(80)   not null,
    role       varchar(20)   character set ascii not null,
    lead       varchar(600)  not null,
    questions  varchar(12000) not null comment 'as it is typed: a line for each question',
    version    int           not null default 0 comment 'the newest that is ready; 0: none',
    edition_id bigint        null comment 'of that version',
    edited_by  bigint        not null,
    edited_on  date          not null,
    key survey_own_of (subject_id),
    constraint survey_own_subject foreign key (subject_id) references subject (id),
    constraint survey_own_edition foreign key (edition_id) references survey_edition (id),
    constraint survey_own_editor foreign key (edited_by) references account (id),
    constraint survey_own_ready check ((version = 0) = (edition_id is null))
);
