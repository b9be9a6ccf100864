-- That everybody answered the same is half of the answer: it is told no more.
update survey_result set hidden = 'PROTECTS_OTHERS' where hidden = 'ALIKE';
