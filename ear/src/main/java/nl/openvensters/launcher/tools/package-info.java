/** The launcher's side of the domain and its libraries, loaded apart from Payara Micro. */
package nl.openvensters.launcher.tools;
