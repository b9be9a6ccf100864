-- Older data never replace newer: of which day it is that a school was for these children. Unknown of what was read before.
alter table school_cluster
    add column dated_on date null comment 'the day of the count, or that of the list with licences';
