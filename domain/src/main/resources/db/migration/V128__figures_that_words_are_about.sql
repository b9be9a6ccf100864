-- The monitor reads of all words of all years which figures they are about, and not the words: out of this index.
alter table explanation
    add key explanation_figures (id, figures_of_run);

-- In the order in which they became known: who judges texts does so alone (reading_ease_turn), until it is written. What
-- was judged since some number is what a reader who knew all up to it does not know yet.
alter table explanation_ease
    add column number bigint not null auto_increment unique first;
