-- Of two who change a letter or a questionnaire of a school at once, the second is told.
alter table campaign_letter
    add column version int not null default 1;

alter table survey_own
    add column edition int not null default 1 comment 'goes up when somebody saves; of a version that is ready: version';

-- What a school translated of a questionnaire of its own into one language: who translates into another one is not in the way.
create table survey_own_translation (
    own_id   bigint     not null,
    language char(2)    character set ascii not null,
    edition  int        not null,
    texts    mediumtext not null comment 'a JSON object: what stands beside each Dutch text',
    primary key (own_id, language),
    constraint survey_own_translation_own foreign key (own_id) references survey_own (id),
    constraint survey_own_translation_texts check (json_valid(texts))
);

insert into survey_own_translation (own_id, language, edition, texts)
select own_id, language, 1, json_objectagg(dutch, text)
from survey_own_text
group by own_id, language;

drop table survey_own_text;
