-- By which shares of tables with hidden counts go up or down to a step. Made once; who knows it can tell where such a share
-- lay, so nothing shows or exports it. It belongs to the figures: a copy of the database has the same.
create table rounding_secret (
    id     tinyint       not null default 1 primary key,
    secret varbinary(32) not null,
    constraint rounding_secret_single check (id = 1)
);
insert into rounding_secret (secret) values (random_bytes(32));

-- What was told without chance is decided again, when the portal starts or something is imported.
delete f from figure f join measure m on m.id = f.measure_id
    where m.indicator_id = 'referentieniveaus' and m.code in ('vakken', 'vakken_vergelijkbaar', 'vakken_gemiddeld');
update figure f join measure m on m.id = f.measure_id set f.shown = null
    where m.indicator_id = 'referentieniveaus' and m.code = 'aantallen';
