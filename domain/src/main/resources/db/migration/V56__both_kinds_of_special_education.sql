-- A location may give speciaal and voortgezet speciaal onderwijs both: SO/VSO in the administration's files.
delete from indicator_school_type where school_type = ''; -- what an older table could not hold of a newer catalogue
alter table school_state modify school_type enum ('BO', 'SBO', 'SO', 'SO_VSO', 'VSO') not null;
alter table indicator_school_type modify school_type enum ('BO', 'SBO', 'SO', 'SO_VSO', 'VSO') not null;
alter table indicator_delivery modify school_type enum ('BO', 'SBO', 'SO', 'SO_VSO', 'VSO') not null;
