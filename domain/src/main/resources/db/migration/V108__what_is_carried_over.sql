-- What a closed round of a list that carries its answers over told: all that the public site reads of results, for who fills
-- in the next one.
create view survey_carried as
    select t.round_id, t.group_number, t.item, t.mean
    from survey_result t join survey_round r on r.id = t.round_id join survey_edition e on e.id = r.edition_id
    where t.mean is not null and r.state = 'CLOSED' and r.source is null and e.content like '%carriesOver: true%';
