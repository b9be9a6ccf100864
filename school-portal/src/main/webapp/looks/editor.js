/* Turns the textarea of the indicator page into an editor; without this script the textarea works as it is. */
import Squire from "./squire/squire-2.4.8.js";
import { clean, cleaned } from "./editor/clean.js";
import { ownAnswer } from "./answer.js";
import { clashPanel } from "./editor/clash.js";
import { anew, guard } from "./editor/guard.js";
import { hints } from "./editor/hints.js";
import { kept } from "./editor/kept.js";
import { savedLine } from "./editor/line.js";
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
  const tell = savedLine(document.getElementById("saved"), desk);
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
      if (state === "typing" || data.draft !== undefined) discard.hidden = data.draft === false;
      tell(state, data);
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

if (area) start();
