-- In which language somebody follows a school: that of the page on which they asked.
alter table school_follower
    add column language enum ('nl', 'en') not null default 'nl' comment 'of the mails to them' after email;
