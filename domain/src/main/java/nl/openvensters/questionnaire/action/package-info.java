/** What comes of results: who does what by when after a scan, and the delivery of the safety monitor. */
package nl.openvensters.questionnaire.action;
