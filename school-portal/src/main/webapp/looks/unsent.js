/* A page that says that something went wrong: what was sent may not have arrived, so it stays kept (keeping.js). */
sessionStorage.removeItem("sent");
