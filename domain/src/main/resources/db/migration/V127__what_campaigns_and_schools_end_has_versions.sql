-- Of two who end, call off or note the same at once, the second meets what the first did.
alter table campaign add column version int not null default 1;

alter table campaign_meeting add column version int not null default 1;

alter table campaign_wish add column version int not null default 1;

alter table survey_action add column version int not null default 1;
