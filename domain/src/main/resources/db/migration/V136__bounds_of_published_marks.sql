-- A mark of a questionnaire that may lie beyond what is told says so since bounds exist; one that was published before did not.
-- Marks of ours that are told so are known from the results that were stored: 9.5 and 1.5, and of few people, nearly as many as the
-- year before, whole ones of 9 and 2. An answer holds several, of earlier years too, so it is done once for each of them.
create temporary table told_bound (
    subject_id bigint       not null,
    people     int          not null,
    bound      varchar(10)  not null,
    mark       varchar(120) not null comment 'how an answer that lacks it is known'
);

insert into told_bound
select distinct r.subject_id, t.people, if(t.mean > 5, 'AT_LEAST', 'AT_MOST') as bound,
       concat('"score":', floor(t.mean), if(t.mean = floor(t.mean), '(\\.00?)?', '\\.50?'), ',"respondents":', t.people,
              '(?![0-9])(?!,"bound")') as mark
from survey_result t
join survey_round r on r.id = t.round_id and r.state = 'CLOSED' and r.source is null
where t.group_number = 0 and t.item like '=%'
  and (t.mean in (9.5, 1.5)
       or t.mean in (9, 2) and t.deviation is null and exists (
           select 1 from survey_result q
           where q.round_id = t.round_id and q.group_number = 0 and q.hidden = 'ALMOST_THE_SAME'));

create temporary table without_bound as
select distinct o.id
from own_answer o
join told_bound b on b.subject_id = o.subject_id and o.content regexp b.mark
where o.indicator_id = 'veiligheid' or o.content like '%(Open Vensters, lijst %';

-- What is being written, proposed or planned is the same answer.
create temporary table draft_without_bound as
select distinct p.subject_id, p.indicator_id
from indicator_publication p
join told_bound b on b.subject_id = p.subject_id and p.answer regexp b.mark
where p.indicator_id = 'veiligheid'
   or p.indicator_id in ('tevredenheid_leerlingen', 'tevredenheid_ouders') and p.answer like '%(Open Vensters, lijst %';

delimiter //
for one in (select * from told_bound)
do
    update own_answer o join without_bound w on w.id = o.id
    set o.content = regexp_replace(o.content, one.mark, concat('\\0,"bound":"', one.bound, '"'))
    where o.subject_id = one.subject_id;

    update indicator_publication p join draft_without_bound w on w.subject_id = p.subject_id and w.indicator_id = p.indicator_id
    set p.answer = regexp_replace(p.answer, one.mark, concat('\\0,"bound":"', one.bound, '"'))
    where p.subject_id = one.subject_id;
end for //
delimiter ;

-- Their figures are made anew at the start, as those of each answer that has none.
delete f from figure f join without_bound w on w.id = f.own_answer_id;

drop temporary table told_bound;
drop temporary table without_bound;
drop temporary table draft_without_bound;
