-- The day that a file itself gives for what it says, in it or in its name; what is older never replaces what is newer.
-- And how the register was before a run, so that the run can be undone: the highest number of a subject, and of all
-- that the run changed the rows as they were.
alter table import_run
    add column dated_on date null comment 'the day that the file gives' after delivered_on,
    add column subjects_before bigint null comment 'null: the run kept nothing, so what it told of schools stays';

-- One row for each row of the table that was there before under a key that the run changed; kept_row is null for a key
-- under which nothing was there.
create table register_before (
    id            bigint      not null auto_increment primary key,
    import_run_id bigint      not null,
    table_name    varchar(40) character set ascii collate ascii_bin not null,
    kept_key      varchar(80) character set ascii collate ascii_bin not null,
    kept_row      longtext    null,
    key register_before_of_run (import_run_id, table_name, kept_key),
    constraint register_before_run foreign key (import_run_id) references import_run (id) on delete cascade,
    constraint register_before_row check (kept_row is null or json_valid(kept_row))
);
