/* Whoever leaves a page with something typed that is not saved is asked first. What saves itself looks after itself. */
const forms = () => [...document.querySelectorAll("main form")].filter((form) => form.matches("[data-unsaved]") || form.matches(":not([data-saves]):has(textarea:not([data-editor]))"));

const typed = (field) => {
  if (["hidden", "submit", "button", "file", "password"].includes(field.type) || field.dataset.show) return false;
  if (["checkbox", "radio"].includes(field.type)) return field.checked !== field.defaultChecked;
  if (field.tagName === "SELECT") return [...field.options].some((option) => option.defaultSelected && !option.selected);
  return field.value !== field.defaultValue;
};
/** What a page gives back because it was not right, or stood open for long, is not saved either. */
export const failed = () => document.querySelector("#messages .error, #messages .warn, main .fault:not(:empty)");
const unsaved = (form) => Boolean(failed()) || form.dataset.unsaved === "true" || [...form.elements].some(typed);

let sent = null;
document.addEventListener("submit", (event) => {
  sent = event.defaultPrevented ? null : event.target;
});
addEventListener("pageshow", () => (sent = null));
document.addEventListener("form:stays", () => (sent = null));
addEventListener("beforeunload", (event) => {
  if (forms().some((form) => form !== sent && !form.querySelector("[data-editor]") && unsaved(form))) event.preventDefault();
});
