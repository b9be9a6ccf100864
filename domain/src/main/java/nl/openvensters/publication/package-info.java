/**
 * What schools make public: explanations, own answers, publishing and withdrawing, automatic publication, and what the
 * public sees as a result.
 */
package nl.openvensters.publication;
