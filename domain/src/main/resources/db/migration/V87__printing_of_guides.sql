-- Whether a PDF goes to the indicator when it is made: the first of an adopted guide does; one that is made anew, since a
-- photo was taken away, only takes the place of one that is online. And how often it was begun: one that ends the program
-- each time is not begun for ever.
alter table guide_pdf
    add column offers enum ('NO', 'FIRST', 'AGAIN') not null default 'NO',
    add column attempts int not null default 0;
