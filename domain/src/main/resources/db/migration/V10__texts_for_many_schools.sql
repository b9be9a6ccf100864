-- One text that was applied to several schools at once, with what each of them had before, so that it can be undone.
create table text_batch (
    id           bigint      not null auto_increment primary key,
    indicator_id varchar(40) character set ascii collate ascii_bin not null,
    template     mediumtext  not null,
    published    boolean     not null,
    made_at      datetime(6) not null,
    made_by      bigint      not null,
    undone_at    datetime(6) null,
    key text_batch_made (made_at),
    constraint text_batch_indicator foreign key (indicator_id) references indicator (id),
    constraint text_batch_author foreign key (made_by) references account (id)
);

create table text_batch_school (
    batch_id         bigint     not null,
    subject_id       bigint     not null,
    basis_after      varchar(40) character set ascii not null,
    went_online      boolean    not null,
    online_before    boolean    not null,
    body_before      mediumtext null,
    answer_before    mediumtext null,
    draft_before     mediumtext null,
    draft_answer_before mediumtext null,
    primary key (batch_id, subject_id),
    key text_batch_school_subject (subject_id),
    constraint text_batch_school_batch foreign key (batch_id) references text_batch (id),
    constraint text_batch_school_school foreign key (subject_id) references school (id)
);
