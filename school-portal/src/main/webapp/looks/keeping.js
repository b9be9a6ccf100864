/* Keeps in this browser what is typed in a form that does not save itself (data-keeps: what it is about), until it is sent:
   whoever closes the page, or loses the line, finds it again. Of others than who types (data-keeps-here) it is kept no
   longer than the tab is open. Logging out forgets it, as all that is kept. A button that does not end it says so
   (data-ends: the forms that it ends, else its own). */
import { kept } from "./editor/kept.js";
import { failed } from "./unsaved.js";

const SENT = "sent";
const forms = [...document.querySelectorAll("form[data-keeps]")];
const fields = (form) => [...form.elements].filter((field) => field.matches("textarea, input:is([type=text], [type=email]):not([data-show])"));
const nameOf = (field) => field.dataset.school || field.name;
const place = (form, id) => [form.elements.namedItem("van").value, location.pathname, `${id}.${form.dataset.keeps}`];
const storeOf = (of, tab) => kept(...of, tab ? sessionStorage : localStorage);
const inTab = (form) => "keepsHere" in form.dataset;

/**
 * What was sent is forgotten once the page came that answers it and has nothing against it. Coming back to the form is no
 * such page, nor is one that comes after another, such as that of logging in, because the session had ended.
 */
const settle = () => {
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (!sent || failed() || performance.getEntriesByType("navigation")[0]?.type !== "navigate") return;
  const { from, places, tab } = JSON.parse(sent);
  if (document.referrer === from) places.forEach((of) => storeOf(of, tab).forget());
};

const notice = (form, away) => {
  const { kept: said, keptAway } = document.querySelector("main").dataset;
  const line = document.createElement("p");
  const button = document.createElement("button");
  line.className = "notice kept";
  line.setAttribute("role", "status");
  button.type = "button";
  button.className = "link";
  button.textContent = keptAway;
  button.addEventListener("click", () => {
    away();
    line.remove();
    fields(form)[0].focus();
  });
  line.append(said, " ", button);
  form.prepend(line);
};

const begin = (form) => {
  const store = storeOf(place(form, form.id), inTab(form));
  /** What is typed in each field and what stood there before: it is put back where that stands there still. */
  const typed = store.find()?.text ?? {};
  const back = fields(form).filter((field) => typed[nameOf(field)]?.before === field.value);
  back.forEach((field) => {
    field.value = typed[nameOf(field)].now;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  if (back.length) {
    notice(form, () => {
      back.forEach((field) => (field.value = typed[nameOf(field)].before));
      store.forget();
      back.forEach((field) => delete typed[nameOf(field)]);
    });
  }
  form.addEventListener("input", ({ target }) => {
    if (!fields(form).includes(target)) return;
    const before = typed[nameOf(target)]?.before ?? target.defaultValue;
    typed[nameOf(target)] = { before, now: target.value };
    if (before === target.value) delete typed[nameOf(target)];
    if (Object.keys(typed).length) store.keep(typed);
    else store.forget();
  });
};

settle();
forms.forEach(begin);
document.addEventListener("submit", ({ target, submitter }) => {
  if (!forms.includes(target)) return;
  const ends = (submitter?.dataset.ends ?? target.id).split(" ");
  sessionStorage.setItem(SENT, JSON.stringify({ from: location.href.split("#")[0], places: ends.map((id) => place(target, id)), tab: inTab(target) }));
});
