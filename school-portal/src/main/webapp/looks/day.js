/* The button that opens a calendar has a name from the start; PrimeFaces names it only once it was opened. */
for (const field of document.querySelectorAll(".day-field")) {
  field.querySelector(".ui-datepicker-trigger")?.setAttribute("aria-label", field.dataset.choose);
}
