/** People, their roles, passwords and logins: who may do what. Every use case asks here, and nothing is allowed unless a role says so. */
package nl.openvensters.account;
