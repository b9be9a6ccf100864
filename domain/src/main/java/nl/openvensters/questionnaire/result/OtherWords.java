package nl.openvensters.questionnaire.result;

/** Somebody else put words at the indicator since a result was opened: they would be gone unread. */
public class OtherWords extends RuntimeException {}
