-- The catalogue's files are the source; these tables mirror them at start, so that the database can refuse
-- a figure, publication or rule about something that is not in the catalogue.
create table indicator (
    id     varchar(40) character set ascii collate ascii_bin not null primary key,
    supply enum ('CENTRAL', 'DECENTRAL') not null,
    position smallint  not null
);

create table indicator_school_type (
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    school_type  enum ('BO', 'SBO', 'SO', 'VSO') not null,
    primary key (indicator_id, school_type),
    constraint indicator_school_type_indicator foreign key (indicator_id) references indicator (id)
);

-- Dated, so that the monitor of any past day counts by the rule of that day.
create table indicator_rule (
    indicator_id         varchar(40) character set ascii collate ascii_bin not null,
    valid_from           date        not null,
    comparison           boolean     not null,
    automatic_after_days smallint    not null,
    primary key (indicator_id, valid_from),
    constraint indicator_rule_indicator foreign key (indicator_id) references indicator (id),
    constraint indicator_rule_days check (automatic_after_days between 0 and 366)
);

create table measure (
    id           smallint    not null auto_increment primary key,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    code         varchar(40) character set ascii collate ascii_bin not null,
    unique key measure_code (indicator_id, code),
    constraint measure_indicator foreign key (indicator_id) references indicator (id)
);

-- One figure: a subject, a measure, a period, and either what is known or why it is not.
-- A correction supersedes: the old row gets the run that replaced it and stays readable.
-- superseded_by = 0 means current; it is part of the key, so there is one current figure and never two.
create table figure (
    subject_id     bigint         not null,
    measure_id     smallint       not null,
    period_start   date           not null,
    period_end     date           not null,
    superseded_by  bigint         not null default 0,
    period_kind    enum ('REFERENCE_DATE', 'SCHOOL_YEAR', 'SCHOOL_YEARS', 'CALENDAR_YEAR', 'JUDGEMENT_DATE') not null,
    value          decimal(18, 6) null,
    category       varchar(80)    null,
    reason         enum ('SUPPRESSED', 'NOT_DELIVERED', 'NOT_PUBLISHED', 'NOT_APPLICABLE', 'TOO_FEW_FOR_PERCENTAGE') null,
    cells          text           null,
    status         enum ('PROVISIONAL', 'FINAL', 'CORRECTED') not null,
    reference_date date           null,
    import_run_id  bigint         not null,
    primary key (subject_id, measure_id, period_start, period_end, superseded_by),
    key figure_of_run (import_run_id),
    constraint figure_subject foreign key (subject_id) references subject (id),
    constraint figure_measure foreign key (measure_id) references measure (id),
    constraint figure_run foreign key (import_run_id) references import_run (id),
    constraint figure_period check (period_end >= period_start),
    constraint figure_superseded_later check (superseded_by = 0 or superseded_by > import_run_id),
    constraint figure_value_or_reason check (
        (value is not null) + (category is not null) + (reason is not null) = 1
        or (cells is not null and value is null and category is null and reason is null)),
    constraint figure_cells_form check (cells is null or json_valid(cells))
);
