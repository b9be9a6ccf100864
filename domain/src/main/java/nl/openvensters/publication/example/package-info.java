/** What somebody who writes can learn from: what the school wrote before, and what others write about the same. */
package nl.openvensters.publication.example;
