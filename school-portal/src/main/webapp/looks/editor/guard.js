/* What a page that saves itself does when somebody leaves it or presses a button. */

/** Shows what the server has; what was typed here is given up. */
export const anew = (store) => {
  store.forget();
  given = true;
  location.reload();
};
let given = false;

/** What was typed is saved before a button of the page does anything; a second click does nothing. */
export const guard = (saving) => {
  let leaving = false;
  let settled = false;
  document.addEventListener("submit", async (event) => {
    if (leaving) return event.preventDefault();
    if (settled || !(saving.dirty || saving.running || saving.renewing)) {
      leaving = !settled || !saving.dirty;
      return;
    }
    event.preventDefault();
    leaving = true;
    const saved = await saving.flush();
    leaving = false;
    // Whoever logs out with a text that cannot be saved is asked by the browser.
    settled = event.target.id === "me";
    if (saved || settled) event.target.requestSubmit(event.submitter);
  });
  document.addEventListener("form:stays", () => (leaving = settled = false));
  addEventListener("pageshow", (event) => {
    leaving = false;
    if (event.persisted) location.reload();
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && !given && saving.dirty) event.preventDefault();
  });
  addEventListener("pagehide", () => given || saving.flush());
};
