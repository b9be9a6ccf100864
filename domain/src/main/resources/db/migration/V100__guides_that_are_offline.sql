-- An adopted guide that the school took offline: parents read since when and why instead.
alter table guide
    add column withdrawn_on      date         null,
    add column withdrawn_because varchar(500) null,
    add constraint guide_withdrawn check ((withdrawn_on is null) = (withdrawn_because is null));
