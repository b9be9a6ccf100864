/**
 * How far the school guide of each school is and when which step of it is due: the little that the work list and the
 * calendar have to know. What is in a guide is {@code guide}.
 */
package nl.openvensters.guideplan;
