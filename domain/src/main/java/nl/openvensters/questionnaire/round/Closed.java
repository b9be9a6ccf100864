package nl.openvensters.questionnaire.round;

/** A round was closed, in the transaction in which it was: what is told of it is to be made now. @param round which */
public record Closed(HeldRound round) {}
