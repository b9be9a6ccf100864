-- Until when somebody was told by mail what waits for their approval, or came back to them.
create table approval_notice (
    account_id bigint      not null primary key,
    told_until datetime(6) not null,
    constraint approval_notice_account foreign key (account_id) references account (id)
);

alter table indicator_publication add key indicator_publication_state (state, proposed_at);

-- Everybody gets the weekly mail unless they say otherwise, so that is kept too.
alter table digest modify column rhythm enum ('DAILY', 'WEEKLY', 'NEVER') not null;

-- Who had none until now did not want it or ended it, and was never told that it comes by itself.
insert into digest (account_id, rhythm, stop_token)
select a.id, 'NEVER', left(sha2(concat(uuid(), rand(), a.id), 256), 43)
from account a left join digest d on d.account_id = a.id where d.account_id is null;

-- Which other schools are called the same.
alter table school_state add key school_state_name (name, place);
