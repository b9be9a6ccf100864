-- Who imported by screen, and that a run was undone: its figures are gone and those before it count again.
alter table import_run
    modify column state enum ('RUNNING', 'DONE', 'UNCHANGED', 'REFUSED', 'INTERRUPTED', 'UNDONE') not null,
    add column account_id bigint null comment 'who started it by screen',
    add constraint import_run_account foreign key (account_id) references account (id);
