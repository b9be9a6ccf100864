-- A campaign of the sector: what it is for, which boards it is about, and all that is done for it. Its effect is computed
-- from the facts of the monitor and stored nowhere.
create table campaign (
    id         bigint        not null auto_increment primary key,
    name       varchar(120)  not null,
    goal       varchar(1000) not null,
    starts_on  date          not null,
    ended_on   date          null comment 'the last day that counts; null while it runs',
    made_by    bigint        not null,
    made_at    datetime(6)   not null,
    constraint campaign_maker foreign key (made_by) references account (id),
    constraint campaign_named check (name <> '' and goal <> ''),
    constraint campaign_order check (ended_on is null or ended_on >= starts_on)
);

-- The boards as they were chosen. Who is left aside by lot is compared with and not written to.
create table campaign_board (
    campaign_id bigint  not null,
    board_id    bigint  not null,
    approached  boolean not null default true,
    primary key (campaign_id, board_id),
    key campaign_board_of (board_id, campaign_id),
    constraint campaign_board_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_board_board foreign key (board_id) references board (id)
);

-- A letter to who runs the boards. A draft is changed; once it is being sent its words stay.
create table campaign_letter (
    id          bigint        not null auto_increment primary key,
    campaign_id bigint        not null,
    subject     varchar(200)  not null,
    body        varchar(6000) not null,
    state       enum ('DRAFT', 'SENDING', 'DONE') not null default 'DRAFT',
    again       boolean       not null default false comment 'also to who had a letter shortly before',
    written_by  bigint        not null,
    written_at  datetime(6)   not null,
    sent_by     bigint        null,
    sent_at     datetime(6)   null comment 'when sending began',
    done_at     datetime(6)   null,
    key campaign_letter_state (state, id),
    key campaign_letter_of (campaign_id, id),
    constraint campaign_letter_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_letter_writer foreign key (written_by) references account (id),
    constraint campaign_letter_sender foreign key (sent_by) references account (id),
    constraint campaign_letter_sent check ((state = 'DRAFT') = (sent_by is null) and (state = 'DRAFT') = (sent_at is null)),
    constraint campaign_letter_done check ((state = 'DONE') = (done_at is not null))
);

-- Who gets a letter, and why somebody does not. It leaves once: a row becomes POSTED in the transaction that writes its mail.
create table campaign_recipient (
    id         bigint       not null auto_increment primary key,
    letter_id  bigint       not null,
    board_id   bigint       not null,
    account_id bigint       null comment 'null: nobody runs the board',
    state      enum ('WAITING', 'POSTED', 'SKIPPED') not null,
    reason     enum ('NOBODY', 'STOPPED', 'LEFT', 'RECENT', 'SAME_PERSON', 'SENDER_LEFT', 'UNSENDABLE') null,
    subject    varchar(200) null comment 'as it was sent',
    outbox_id  bigint       null,
    posted_at  datetime(6)  null,
    unique key campaign_recipient_once (letter_id, board_id, account_id),
    key campaign_recipient_state (letter_id, state, id),
    key campaign_recipient_person (account_id, posted_at),
    key campaign_recipient_board (board_id, posted_at),
    constraint campaign_recipient_letter foreign key (letter_id) references campaign_letter (id),
    constraint campaign_recipient_board foreign key (board_id) references board (id),
    constraint campaign_recipient_account foreign key (account_id) references account (id),
    constraint campaign_recipient_outbox foreign key (outbox_id) references outbox (id),
    constraint campaign_recipient_skipped check ((state = 'SKIPPED') = (reason is not null)),
    constraint campaign_recipient_posted check ((state = 'POSTED') = (posted_at is not null)),
    constraint campaign_recipient_somebody check (account_id is not null or reason = 'NOBODY')
);

-- Who wants no letters of campaigns any more. The token stands in each of them and does nothing but end and resume them.
create table campaign_wish (
    account_id bigint      not null primary key,
    stop_token char(43)    character set ascii collate ascii_bin not null,
    stopped_at datetime(6) null,
    unique key campaign_wish_token (stop_token),
    constraint campaign_wish_account foreign key (account_id) references account (id)
);

-- What came of a call. Rows are added; a later one says what changed.
create table campaign_call (
    id          bigint        not null auto_increment primary key,
    campaign_id bigint        not null,
    board_id    bigint        not null,
    outcome     enum ('REACHED', 'NOT_REACHED', 'PROMISED', 'DECLINED') not null,
    promised_on date          null,
    remark      varchar(1000) not null default '',
    called_by   bigint        not null,
    called_at   datetime(6)   not null,
    key campaign_call_of (campaign_id, board_id, id),
    key campaign_call_board (board_id, id),
    constraint campaign_call_listed foreign key (campaign_id, board_id) references campaign_board (campaign_id, board_id),
    constraint campaign_call_caller foreign key (called_by) references account (id),
    constraint campaign_call_promised check ((outcome = 'PROMISED') = (promised_on is not null))
);

create table campaign_meeting (
    id          bigint       not null auto_increment primary key,
    campaign_id bigint       not null,
    kind        enum ('WRITING_SESSION', 'REGIONAL_MEETING') not null,
    place       varchar(200) not null,
    held_on     date         not null,
    called_off  boolean      not null default false,
    made_by     bigint       not null,
    made_at     datetime(6)  not null,
    key campaign_meeting_of (campaign_id, held_on),
    constraint campaign_meeting_campaign foreign key (campaign_id) references campaign (id),
    constraint campaign_meeting_maker foreign key (made_by) references account (id),
    constraint campaign_meeting_named check (place <> '')
);

-- Who was invited, and whether somebody of the board came; null until that is noted.
create table campaign_guest (
    meeting_id bigint  not null,
    board_id   bigint  not null,
    came       boolean null,
    primary key (meeting_id, board_id),
    key campaign_guest_board (board_id),
    constraint campaign_guest_meeting foreign key (meeting_id) references campaign_meeting (id),
    constraint campaign_guest_board foreign key (board_id) references board (id)
);

-- Boards that somebody wants to find again: as what the table of boards asks, counted anew each time, or as a list.
create table board_selection (
    id       bigint        not null auto_increment primary key,
    name     varchar(120)  not null,
    asks     varchar(1000) null comment 'the part of the address after the question mark; null for a list',
    first_n  int           null comment 'only so many from the top; null for all',
    made_by  bigint        not null,
    made_at  datetime(6)   not null,
    unique key board_selection_name (name),
    constraint board_selection_maker foreign key (made_by) references account (id),
    constraint board_selection_named check (name <> '')
);

create table board_selection_board (
    selection_id bigint not null,
    board_id     bigint not null,
    primary key (selection_id, board_id),
    constraint board_selection_of foreign key (selection_id) references board_selection (id) on delete cascade,
    constraint board_selection_board foreign key (board_id) references board (id)
);
