-- Numbers of invitations are given out before they are written, twenty at a time. The first are those after the highest
-- that there is.
set @sequence = concat('create sequence invitation_number increment by 20 nocache start with ',
    (select coalesce(max(id), 0) + 20 from invitation));
execute immediate @sequence;

alter table invitation modify column id bigint not null;
