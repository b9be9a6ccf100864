/** What visitors of the public site write to a school: sent with little, read and handled by the school, forgotten in time. */
package nl.openvensters.message;
