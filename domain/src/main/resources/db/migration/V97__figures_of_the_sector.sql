-- The sector in figures: for each topic an area, a year and a part of it. Between least and most lies what sources that
-- hide counts under five leave open; where nothing is hidden they are the same.
create table sector_figure (
    topic varchar(30)    character set ascii collate ascii_bin not null,
    level enum ('COUNTRY', 'PROVINCE', 'MUNICIPALITY', 'PARTNERSHIP', 'BOARD') not null,
    area  varchar(40)    not null comment 'NL, the name of a province, a code or a number',
    year  smallint       not null,
    part  varchar(30)    character set ascii collate ascii_bin not null,
    least decimal(18, 4) not null,
    most  decimal(18, 4) not null,
    units int            not null comment 'over how many schools or boards',
    known int            not null comment 'how many there are in all',
    primary key (topic, level, area, year, part),
    key sector_figure_of_year (topic, level, year, part),
    constraint sector_figure_band check (most >= least)
);

-- An edition is what stood there on a day, and never changes.
create table sector_edition (
    frozen_on date        not null primary key,
    frozen_at datetime(6) not null
);

create table sector_edition_figure (
    frozen_on date           not null,
    topic     varchar(30)    character set ascii collate ascii_bin not null,
    level     enum ('COUNTRY', 'PROVINCE', 'MUNICIPALITY', 'PARTNERSHIP', 'BOARD') not null,
    area      varchar(40)    not null,
    year      smallint       not null,
    part      varchar(30)    character set ascii collate ascii_bin not null,
    least     decimal(18, 4) not null,
    most      decimal(18, 4) not null,
    units     int            not null,
    known     int            not null,
    primary key (frozen_on, topic, level, area, year, part),
    constraint sector_edition_figure_edition foreign key (frozen_on) references sector_edition (frozen_on)
);
