-- What may be shown of a table with counts under five: decided once, when it arrives. Empty for figures that are shown as
-- they were delivered. Of a measure that the catalogue calls recoded nothing is shown where this is empty.
alter table figure
    add column shown text null after cells,
    add constraint figure_shown_form check (shown is null or json_valid(shown));
alter table figure modify column reason
    enum ('SUPPRESSED', 'WITHHELD', 'NOT_DELIVERED', 'NOT_PUBLISHED', 'NOT_APPLICABLE', 'TOO_FEW_FOR_PERCENTAGE') null;
