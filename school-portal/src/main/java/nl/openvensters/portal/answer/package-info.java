/** The forms in which a school fills in what only it knows: one part of the indicator page for each kind of answer. */
package nl.openvensters.portal.answer;
