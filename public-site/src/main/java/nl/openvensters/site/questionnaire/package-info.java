/** Where somebody with a code fills in a questionnaire: without an account, a cookie or a script that must run. */
package nl.openvensters.site.questionnaire;
