-- Until when somebody was told by mail what waits for their approval, or came back to them.
create table approval_notice (
    account_id bigint      not null primary key,
    told_until datetime(6) not null,
    constraint approval_notice_account foreign key (account_id) references account (id)
);

alter table indicator_publication add key indicator_publication_state (state, proposed_at);

-- Everybody gets the weekly mail unless they say otherwise, so that is kept too.
alter table digest modify column rhythm enum ('DAILY', 'WEEKLY', 'NEVER') not null;

-- Which other schools are called the same.
alter table school_state add key school_state_name (name, place);
