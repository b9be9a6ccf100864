-- A questionnaire of a school can be for more roles at once, and be asked in other languages.
alter table survey_own
    change column role roles varchar(60) character set ascii not null comment 'one or more, with spaces between them';

-- What a school translated of a questionnaire of its own: a text beside each Dutch one. Where the Dutch text changes, its
-- translation is no longer used.
create table survey_own_text (
    own_id   bigint       not null,
    language char(2)      character set ascii not null,
    dutch    varchar(600) character set utf8mb4 collate utf8mb4_bin not null,
    text     varchar(900) not null,
    primary key (own_id, language, dutch),
    constraint survey_own_text_own foreign key (own_id) references survey_own (id)
);
