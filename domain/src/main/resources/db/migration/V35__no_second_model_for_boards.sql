-- All that was in these is in explanation, own_answer, publication and indicator_publication.
drop table board_draft;
drop table board_publication;
drop sequence draft_version;
