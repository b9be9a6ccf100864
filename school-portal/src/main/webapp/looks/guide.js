/* Turns the fields of a chapter into editors with help beside them; without this script the fields work as they are. */
import Squire from "./squire/squire-2.4.8.js";
import { clean, cleaned } from "./editor/clean.js";
import { hints } from "./editor/hints.js";
import { server } from "./editor/server.js";
import { toolbar } from "./editor/toolbar.js";

const form = document.querySelector("form[data-guide]");
const page = form && JSON.parse(form.dataset.guide);

const start = (area) => {
  const element = document.createElement("div");
  const label = document.querySelector(`label[for="${CSS.escape(area.id)}"]`);
  const below = area.parentElement.querySelector(".advice");
  label.id = `${area.id}-label`;
  below.id = `${area.id}-advice`;
  Object.entries({ class: "text", role: "textbox", "aria-multiline": "true", "aria-labelledby": label.id, "aria-describedby": below.id, lang: "nl", spellcheck: "true" })
    .forEach(([name, value]) => element.setAttribute(name, value));
  const editor = document.createElement("div");
  editor.className = "editor";
  editor.append(element);
  area.hidden = true;
  area.after(editor);
  const squire = new Squire(element, {
    blockTag: "P",
    addLinks: true,
    sanitizeToDOMFragment: (html) => document.importNode(clean(html), true),
  });
  ["Tab", "Shift-Tab", "Ctrl-u", "Ctrl-d", "Ctrl-[", "Ctrl-]", "Ctrl-Shift-5", "Ctrl-Shift-6", "Ctrl-Shift-7", "Meta-u", "Meta-d"]
    .forEach((key) => squire.setKeyHandler(key, null));
  squire.setHTML(area.value);
  editor.prepend(...toolbar(squire, page.texts, []));
  const indicator = area.dataset.rich;
  const asked = indicator !== "none" ? { of: { school: page.school }, indicator } : { of: {} };
  const advise = hints(below, page.texts, server(page.root), asked, squire);
  squire.addEventListener("input", () => {
    area.value = cleaned(squire.getHTML());
    advise(area.value);
  });
};

if (form) form.querySelectorAll("textarea[data-rich]:not([disabled])").forEach(start);
