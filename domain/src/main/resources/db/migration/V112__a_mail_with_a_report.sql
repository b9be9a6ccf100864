-- A mail may carry one PDF: the monitor's report. It goes with the words as soon as the mail is gone.
alter table outbox
    add column attachment_name varchar(120) null comment 'file name of what goes with it' after sealed,
    add column attachment mediumblob null comment 'a PDF' after attachment_name,
    add constraint outbox_attachment_has_a_name check ((attachment is null) = (attachment_name is null));
