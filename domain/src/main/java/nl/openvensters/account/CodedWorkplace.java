package nl.openvensters.account;

/** A place with the code of the school or the number of the board, by which a list names it. */
record CodedWorkplace(String code, Workplace place) {}
