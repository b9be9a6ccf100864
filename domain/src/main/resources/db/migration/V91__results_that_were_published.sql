-- Whether a school did something with a result: the work list says that it is ready until then.
alter table survey_round
    add column published_on date null comment 'when a score of it was last put on the page for parents';

-- New slips put earlier ones out of use, and never what was mailed: nobody gets that letter again.
alter table survey_code
    add column mailed boolean not null default false comment 'it went out in a letter; beside no address';
