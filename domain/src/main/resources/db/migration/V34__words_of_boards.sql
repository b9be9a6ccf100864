-- What a board says of itself becomes two indicators of the board, published as everything else. The catalogue is
-- mirrored after this; these two are there before, for what refers to them.
insert ignore into indicator (id, supply, position) values ('bestuur', 'DECENTRAL', 900), ('bestuur_scholen', 'DECENTRAL', 901);

-- What each publication and each draft said, by indicator: plain text as HTML, the ways to reach the board as an answer.
create table told_by_board (
    id             bigint     not null auto_increment primary key,
    board_id       bigint     not null,
    indicator_id   varchar(40) character set ascii collate ascii_bin not null,
    publication_id bigint     null comment 'null: of the draft',
    body           mediumtext not null,
    answer         mediumtext not null,
    kind           enum ('SAME', 'PUBLISHED', 'WITHDRAWN') null,
    key told_by_board_of (board_id, indicator_id, publication_id)
);

insert into told_by_board (board_id, indicator_id, publication_id, body, answer)
with content as (
    select board_id, id, content from board_publication
    union all select board_id, null, content from board_draft
), said as (
    select board_id, id, 'bestuur' as indicator_id,
           coalesce(json_unquote(json_extract(content, '$.introduction')), '') as words,
           concat('{', concat_ws(',',
               if(coalesce(json_value(content, '$.website'), '') = '', null, concat('"link":', json_extract(content, '$.website'))),
               if(coalesce(json_value(content, '$.email'), '') = '', null, concat('"email":', json_extract(content, '$.email'))),
               if(coalesce(json_value(content, '$.phone'), '') = '', null, concat('"phone":', json_extract(content, '$.phone')))),
               '}') as answer
    from content
    union all
    select board_id, id, 'bestuur_scholen', coalesce(json_unquote(json_extract(content, '$.explanation')), ''), '{}'
    from content
)
select board_id, indicator_id, id,
       if(words = '', '', concat('<p>', replace(regexp_replace(
           replace(replace(replace(words, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'),
           '\n\n+', '</p><p>'), '\n', '<br />'), '</p>')),
       answer
from said
order by id, indicator_id;

-- A publication that changed nothing of an indicator is none of it; one that left it empty took it offline.
update told_by_board t
join (
    select id, lag(body) over w as body, lag(answer) over w as answer
    from told_by_board where publication_id is not null
    window w as (partition by board_id, indicator_id order by publication_id)
) before_it on before_it.id = t.id
set t.kind = case
    when t.body = coalesce(before_it.body, '') and t.answer = coalesce(before_it.answer, '{}') then 'SAME'
    when t.body = '' and t.answer = '{}' then 'WITHDRAWN'
    else 'PUBLISHED' end;

set @explanation = (select coalesce(max(id), 0) from explanation);
set @answer = (select coalesce(max(id), 0) from own_answer);

insert into explanation (id, subject_id, indicator_id, body, figures_of_run, written_by, written_at)
select @explanation + t.id, t.board_id, t.indicator_id, t.body,
       coalesce((select max(r.id) from import_run r where r.state = 'DONE' and r.started_at <= p.happened_at), 0),
       p.account_id, p.happened_at
from told_by_board t
join board_publication p on p.id = t.publication_id
where t.kind = 'PUBLISHED' and t.body <> '';

insert into own_answer (id, subject_id, indicator_id, school_year, content, written_by, written_at)
select @answer + t.id, t.board_id, t.indicator_id, year(p.happened_on) - (month(p.happened_on) < 8), t.answer, p.account_id, p.happened_at
from told_by_board t
join board_publication p on p.id = t.publication_id
where t.kind = 'PUBLISHED';

insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run, explanation_id, own_answer_id,
                         edition, account_id, proposed_by, withdrawal_reason)
select t.board_id, t.indicator_id, t.kind, 'DELIBERATE', p.happened_at, p.happened_on,
       coalesce((select max(r.id) from import_run r where r.state = 'DONE' and r.started_at <= p.happened_at), 0),
       e.id, o.id, if(t.kind = 'PUBLISHED', p.draft_version, null), p.account_id, p.proposed_by,
       if(t.kind = 'WITHDRAWN', 'Deze tekst is weggehaald.', null)
from told_by_board t
join board_publication p on p.id = t.publication_id
left join explanation e on e.id = @explanation + t.id
left join own_answer o on o.id = @answer + t.id
where t.kind <> 'SAME'
order by t.id;

-- What somebody is writing, as far as it is not online like that. Another could put it online where the board wants four
-- eyes: it lies with them.
insert into indicator_publication (subject_id, indicator_id, edition, body, answer, edited_by, edited_at, proposed_by, proposed_at, state)
select k.board_id, k.indicator_id,
       coalesce(if(k.draft, d.version, null), 1 + (select max(p.draft_version) from board_publication p where p.board_id = k.board_id)),
       if(k.draft, k.body, null), if(k.draft, nullif(k.answer, '{}'), null), if(k.draft, d.edited_by, null), if(k.draft, d.edited_at, null),
       if(k.waits, d.edited_by, null), if(k.waits, d.edited_at, null), if(k.waits, 'WAITING', null)
from (
    select w.*, w.draft and b.four_eyes and (w.body <> '' or w.answer <> '{}') as waits
    from (
        select of_one.board_id, of_one.indicator_id, written.body, written.answer,
               written.id is not null and (written.body <> coalesce(online.body, '') or written.answer <> coalesce(online.answer, '{}')) as draft,
               of_one.facts > 0 as published
        from (select board_id, indicator_id, sum(coalesce(kind <> 'SAME', 0)) as facts, max(publication_id) as latest
              from told_by_board group by board_id, indicator_id) of_one
        left join told_by_board written on written.board_id = of_one.board_id and written.indicator_id = of_one.indicator_id
            and written.publication_id is null
        left join told_by_board online on online.board_id = of_one.board_id and online.indicator_id = of_one.indicator_id
            and online.publication_id = of_one.latest
    ) w
    join board b on b.id = w.board_id
    where w.draft or w.published
) k
left join board_draft d on d.board_id = k.board_id;

drop table told_by_board;
