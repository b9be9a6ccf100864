-- Parts of the visitors of some days are added up of these days alone, whatever was counted before and after: the key of the
-- table begins with the value, so that all days of a kind were read to find its few values.
alter table visit_count add key visit_count_days (kind, day, value, visitors);
