-- A partnership has people with roles and publishes as a board does; whether a second person looks along is up to it.
alter table role_grant
    modify column role enum ('ADMINISTRATOR', 'SECTOR_MONITOR', 'BOARD_ADMINISTRATOR', 'SCHOOL_LEADER', 'EDITOR', 'READER',
        'PARTNERSHIP_ADMINISTRATOR') not null;

alter table invitation
    modify column role enum ('ADMINISTRATOR', 'SECTOR_MONITOR', 'BOARD_ADMINISTRATOR', 'SCHOOL_LEADER', 'EDITOR', 'READER',
        'PARTNERSHIP_ADMINISTRATOR') not null;

alter table partnership
    add column four_eyes boolean not null default false;
