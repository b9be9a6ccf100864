/* The button that opens a calendar has a name from the start; PrimeFaces makes it some time later and names it only once it was opened. */
if (window.PrimeFaces) PrimeFaces.animationEnabled = false; // else it waits for the end of a transition that our theme has not, and stays open
for (const field of document.querySelectorAll(".day-field")) {
  const name = () => field.querySelector(".ui-datepicker-trigger:not([aria-label])")?.setAttribute("aria-label", field.dataset.choose);
  name();
  new MutationObserver(name).observe(field, { childList: true, subtree: true });
}

/* The calendar goes when the page is scrolled, and PrimeFaces then takes whoever went on typing elsewhere back to the day.
   Back to it is right for who was in the calendar, and for nobody else. */
const calendar = window.jQuery?.prime?.datePicker?.prototype;
if (calendar && !calendar.staysWhereOneIs) {
  // Its Dutch has no words for the lists of months and years; a screen reader would hear English ones.
  const { month, year } = document.querySelector(".day-field").dataset;
  for (const render of ["renderTitleMonthElement", "renderTitleYearElement"]) {
    const rendered = calendar[render];
    calendar[render] = function (...of) {
      Object.assign(this.options.locale, { month, year });
      return rendered.apply(this, of);
    };
  }
  document.querySelectorAll("select.ui-datepicker-month").forEach(list => list.setAttribute("aria-label", month));
  document.querySelectorAll("select.ui-datepicker-year").forEach(list => list.setAttribute("aria-label", year));
  const hide = calendar.hideOverlay;
  calendar.staysWhereOneIs = true;
  calendar.hideOverlay = function (stays) {
    hide.call(this, stays || !this.panel?.[0]?.contains(document.activeElement));
  };
}
