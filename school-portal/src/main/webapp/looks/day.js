/* The button that opens a calendar has a name from the start; PrimeFaces makes it some time later and names it only once it was opened. */
if (window.PrimeFaces) PrimeFaces.animationEnabled = false; // else it waits for the end of a transition that our theme has not, and stays open
for (const field of document.querySelectorAll(".day-field")) {
  const name = () => field.querySelector(".ui-datepicker-trigger:not([aria-label])")?.setAttribute("aria-label", field.dataset.choose);
  name();
  new MutationObserver(name).observe(field, { childList: true, subtree: true });
}
