-- The inspectorate hides each single year of a school with few pupils in one of them: such a year need not have few. And
-- where no home area can be told, that is so that no small number follows, not because a school has few pupils.
alter table figure modify column reason
    enum ('SUPPRESSED', 'WITHHELD', 'NOT_DELIVERED', 'NOT_PUBLISHED', 'NOT_APPLICABLE', 'TOO_FEW_FOR_PERCENTAGE',
        'HIDDEN_BY_SOURCE') null;
update measure m join figure f on f.measure_id = m.id
    set f.cells = replace(f.cells, '"!SUPPRESSED"', '"!HIDDEN_BY_SOURCE"')
    where m.indicator_id = 'referentieniveaus' and m.code = 'jaar' and f.cells like '%"!SUPPRESSED"%';
update measure m join figure f on f.measure_id = m.id
    set f.reason = 'WITHHELD'
    where m.indicator_id = 'voedingsgebied' and f.reason = 'SUPPRESSED';
