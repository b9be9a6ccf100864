-- What is confirmed for many schools and several indicators in one action is a batch for each indicator; together they are undone.
alter table text_batch
    add column together bigint null,
    add key text_batch_together (together),
    add constraint text_batch_together foreign key (together) references text_batch (id);
