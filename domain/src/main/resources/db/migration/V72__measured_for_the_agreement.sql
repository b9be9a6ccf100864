-- What the product measures of itself for the agreement's goals: the first of each month, which stays, and the last day.
create table agreement_measurement (
    measured_on     date        not null primary key,
    boards          int         not null,
    boards_in       int         not null comment 'that logged in during the half year before',
    schools         int         not null,
    schools_of_them int         not null,
    filled          int         not null comment 'schools with at least 80 % of the comparison indicators',
    visitors        int         null comment 'mean of a month; null before visitors were counted',
    visitor_months  int         not null comment 'over how many whole months',
    measured_at     datetime(6) not null
);

-- What schools published themselves of an indicator that goes with a goal, on the last day of measuring.
create table agreement_own_figure (
    indicator_id varchar(40)   character set ascii collate ascii_bin not null,
    what         enum ('PUBLISHED', 'MEAN_HOURS', 'TWO_HOURS', 'QUALIFIED') not null,
    schools      int           not null comment 'of how many it is',
    value        decimal(10,2) not null comment 'a number of schools, or a mean',
    measured_on  date          not null,
    primary key (indicator_id, what)
);
