/* Turns the textarea of the indicator page into an editor; without this script the textarea works as it is. */
import Squire from "./squire/squire-2.4.8.js";
import { clean, cleaned } from "./editor/clean.js";
import { ownAnswer } from "./answer.js";
import { clashPanel } from "./editor/clash.js";
import { hints } from "./editor/hints.js";
import { kept } from "./editor/kept.js";
import { company } from "./editor/company.js";
import { preview } from "./editor/preview.js";
import { Saving } from "./editor/saving.js";
import { server } from "./editor/server.js";
import { fillBlank, toolbar } from "./editor/toolbar.js";

const area = document.querySelector("textarea[data-editor]");
const form = area?.form;
const desk = area && JSON.parse(area.dataset.editor);
const texts = desk?.texts;

const field = () => {
  const made = document.createElement("div");
  Object.entries({ class: "text", role: "textbox", "aria-multiline": "true", "aria-labelledby": "words", "aria-describedby": "advice", lang: "nl", spellcheck: "true" })
    .forEach(([name, value]) => made.setAttribute(name, value));
  return made;
};

const squireOn = (element) => {
  const squire = new Squire(element, {
    blockTag: "P",
    addLinks: true,
    sanitizeToDOMFragment: (html) => document.importNode(clean(html), true),
  });
  // Tab leaves the field, and what the server drops cannot be made here either.
  ["Tab", "Shift-Tab", "Ctrl-u", "Ctrl-d", "Ctrl-[", "Ctrl-]", "Ctrl-Shift-5", "Ctrl-Shift-6", "Ctrl-Shift-7", "Meta-u", "Meta-d"]
    .forEach((key) => squire.setKeyHandler(key, null));
  return squire;
};

const start = () => {
  const element = field();
  const editor = document.createElement("div");
  editor.className = "editor";
  editor.append(element);
  area.hidden = true;
  area.after(editor);
  document.querySelector(`label[for="${area.id}"]`)?.remove();
  const squire = squireOn(element);
  const words = () => cleaned(squire.getHTML());
  const read = () => ({ body: words(), ...(form.elements.namedItem("answer.") && { answer: answers(form) }) });
  squire.setHTML(area.value);
  area.value = words();
  editor.prepend(...toolbar(squire, texts, desk.facts));

  const show = preview(texts.says);
  const line = document.getElementById("saved");
  const discard = document.getElementById("edit:discard");
  const talk = server(desk.root);
  const store = kept(desk.account, Object.values(desk.of)[0], desk.indicator);
  const basis = form.elements.namedItem("edit:basis");
  const advise = hints(document.getElementById("advice"), texts, talk, desk, squire);
  const changed = () => {
    area.value = words();
    show(area.value);
    saving.typed();
    advise(area.value);
  };
  const replace = (html) => {
    squire.saveUndoState();
    squire.setHTML(html);
    changed();
    squire.moveCursorToEnd();
  };
  const saving = new Saving({
    ask: talk.ask,
    store,
    read,
    draft: { ...desk.of, indicator: desk.indicator, account: desk.account, basis: desk.basis },
    tell: (state, data) => {
      basis.value = saving.basis;
      line.dataset.state = state;
      // Only what needs doing is read aloud: nobody wants to hear of every save.
      line.setAttribute("aria-live", ["saved", "typing"].includes(state) ? "off" : "polite");
      if (state === "typing" || data.draft !== undefined) discard.hidden = data.draft === false;
      desk.at = data.draft === false ? null : data.at || desk.at;
      line.replaceChildren(data.why || (state === "saved" && !desk.at ? "" : texts["state." + state].replace("{0}", desk.at)));
      if (state === "out") line.append(" ", logInLink());
      if (state === "saved" && data.at) document.dispatchEvent(new CustomEvent("answer:saved"));
    },
    clash: (data) => {
      document.querySelector(".clash")?.remove();
      const panel = clashPanel(texts, data, (choice) => {
        if (choice === "theirs" && read().answer) return anew(store);
        saving.settle(data.basis, { ...read(), body: data.body, ...(read().answer && { theirs: data.answer }) });
        if (choice === "theirs") replace(data.body);
        if (choice === "mine") saving.flush();
        element.focus();
      });
      editor.before(panel);
      panel.focus();
    },
  });
  const logInLink = () => {
    const link = document.createElement("a");
    link.href = desk.root + "/inloggen?naar=/weer-ingelogd";
    link.target = "_blank";
    link.rel = "opener";
    link.textContent = texts.logIn;
    return link;
  };
  squire.addEventListener("input", () => {
    fillBlank(squire, desk.facts);
    changed();
  });
  document.querySelectorAll("[data-takes]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      replace(document.getElementById(button.dataset.takes).innerHTML);
      squire.focus();
      editor.scrollIntoView({ block: "center" });
    });
  });
  guard(saving);
  company(document.getElementById("company"), texts, talk, desk, saving);
  saving.say("saved");
  const own = ownAnswer(form, changed);
  const rest = store.find();
  if (rest && rest.text !== saving.now) {
    const typed = JSON.parse(rest.text);
    saving.basis = rest.basis;
    squire.setHTML(typed.body);
    if (typed.answer) own?.fill(typed.answer);
    changed();
    saving.flush();
  } else {
    store.forget();
    show(area.value);
    advise(area.value);
  }
};

/** The fields of an own answer by their path, as they were typed. */
const answers = (of) => Object.fromEntries([...new FormData(of)].filter(([name]) => /^answer\../.test(name)).map(([name, value]) => [name.slice("answer.".length), value]));

/** Shows what the server has; what was typed here is given up. */
const anew = (store) => {
  store.forget();
  given = true;
  location.reload();
};
let given = false;

/** What was typed is saved before a button of the page does anything; a second click does nothing. */
const guard = (saving) => {
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

if (area) start();
