-- What visitors of the public site write to a school. No address of a computer is kept; the e-mail address is forgotten a
-- while after the message was handled, and the row a year after it was sent. The form is the seal under which it was
-- sent, so that the same form sent twice is one message.
create table visitor_message (
    id           bigint        not null auto_increment primary key,
    school_id    bigint        not null,
    indicator_id varchar(40)   character set ascii collate ascii_bin null,
    body         varchar(2000) character set utf8mb4 not null,
    email        varchar(254)  character set utf8mb4 null,
    form         char(43)      character set ascii collate ascii_bin not null,
    sent_at      datetime(6)   not null,
    handled_at   datetime(6)   null,
    handled_by   bigint        null,
    unique key visitor_message_form (form),
    key visitor_message_of (school_id, handled_at, sent_at),
    key visitor_message_sent (sent_at),
    key visitor_message_handled (handled_at),
    constraint visitor_message_school foreign key (school_id) references school (id),
    constraint visitor_message_indicator foreign key (indicator_id) references indicator (id),
    constraint visitor_message_handler foreign key (handled_by) references account (id),
    constraint visitor_message_filled check (body <> ''),
    constraint visitor_message_email_filled check (email <> ''),
    constraint visitor_message_handled_by_somebody check ((handled_at is null) = (handled_by is null))
);
