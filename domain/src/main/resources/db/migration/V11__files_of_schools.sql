-- Photos and documents that schools put here, each once, under the fingerprint of what is in it. Never changed.
create table upload (
    sha256       char(64)     character set ascii collate ascii_bin not null primary key,
    content_type varchar(40)  character set ascii not null,
    content      mediumblob   not null,
    constraint upload_type check (content_type in ('image/jpeg', 'application/pdf')),
    constraint upload_sha256 check (sha256 regexp '^[0-9a-f]{64}$')
);

-- Which school put it here: an answer may only show what its own school brought.
create table upload_of_school (
    subject_id  bigint      not null,
    sha256      char(64)    character set ascii collate ascii_bin not null,
    uploaded_by bigint      null,
    uploaded_at datetime(6) not null,
    primary key (subject_id, sha256),
    constraint upload_of_school_subject foreign key (subject_id) references subject (id),
    constraint upload_of_school_upload foreign key (sha256) references upload (sha256),
    constraint upload_of_school_account foreign key (uploaded_by) references account (id)
);

-- What a board says of itself while somebody works on it, guarded by its version.
create table board_draft (
    board_id  bigint      not null primary key,
    content   mediumtext  not null,
    edited_by bigint      not null,
    edited_at datetime(6) not null,
    version   int         not null default (nextval(draft_version)),
    constraint board_draft_board foreign key (board_id) references board (id),
    constraint board_draft_author foreign key (edited_by) references account (id),
    constraint board_draft_content check (json_valid(content))
);

-- Append-only: a board put its own page online; the latest row is what the public sees.
create table board_publication (
    id            bigint      not null auto_increment primary key,
    board_id      bigint      not null,
    content       mediumtext  not null,
    happened_at   datetime(6) not null,
    happened_on   date        not null,
    account_id    bigint      not null,
    proposed_by   bigint      null,
    draft_version int         not null,
    key board_publication_of (board_id, id),
    constraint board_publication_board foreign key (board_id) references board (id),
    constraint board_publication_account foreign key (account_id) references account (id),
    constraint board_publication_proposer foreign key (proposed_by) references account (id),
    constraint board_publication_content check (json_valid(content))
);
