-- Which photos a frozen guide shows. The guide itself never changes; a photo that is taken away goes from here, and with it
-- from every page and every PDF that is made after.
create table guide_version_photo (
    version_id bigint   not null,
    sha256     char(64) character set ascii collate ascii_bin not null,
    primary key (version_id, sha256),
    key guide_version_photo_file (sha256),
    constraint guide_version_photo_version foreign key (version_id) references guide_version (id),
    constraint guide_version_photo_file foreign key (sha256) references upload (sha256)
);
