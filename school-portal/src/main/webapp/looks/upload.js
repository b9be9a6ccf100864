/* A field for files (ov:file): what is dropped on it, what is chosen and what is wrong with it, and how far sending is. The
   field itself stays the browser's own: without this script, and for who hears it read, it is what it always was. */
import { shown } from "./upload/shown.js";
import { send } from "./upload/sending.js";

const size = (bytes) => (bytes < 1e6 ? Math.max(1, Math.round(bytes / 1e3)) + " kB" : (bytes / 1e6).toLocaleString("nl-NL", { maximumFractionDigits: 1 }) + " MB");

/** Whether a file is of one of the types that the field asks for; one of which the browser knows nothing is for the server. */
const fits = (file, accept) => !accept || !file.type || accept.split(",").includes(file.type);

const wrong = (file, input, texts) => {
  if (!file.size) return texts.empty;
  if (!fits(file, input.accept)) return texts.kind;
  return texts.most && file.size > Number(texts.most) ? texts.heavy : "";
};

const take = (field, input, files) => {
  const texts = field.dataset;
  const faults = [];
  const good = new DataTransfer();
  let sum = 0;
  (input.multiple ? files : files.slice(-1)).forEach((file) => {
    const why = wrong(file, input, texts) || (texts.most && sum + file.size > Number(texts.most) ? texts.heavy : "");
    if (why) return faults.push(`${file.name}: ${why}`);
    sum += file.size;
    good.items.add(file);
  });
  input.files = good.files;
  field.dataset.judged = "true";
  field.querySelector(".fault").textContent = faults.join("\n");
  input.setAttribute("aria-invalid", String(faults.length > 0));
  list(field, input);
};

/** What goes along, each with a way to leave it out. */
const list = (field, input) => {
  const chosen = field.querySelector(".chosen");
  chosen.replaceChildren(
    ...[...input.files].map((file) => {
      const line = document.createElement("li");
      const name = document.createElement("span");
      name.textContent = `${file.name} (${size(file.size)})`;
      const away = document.createElement("button");
      away.type = "button";
      away.className = "link";
      away.textContent = field.dataset.away;
      away.setAttribute("aria-label", `${field.dataset.away}: ${file.name}`);
      away.addEventListener("click", () => {
        take(field, input, [...input.files].filter((other) => other !== file));
        input.focus();
      });
      line.append(name, away);
      return line;
    }),
  );
};

const isFiles = (event) => event.dataTransfer?.types.includes("Files");

const drops = (field, input, place) => {
  ["dragenter", "dragover"].forEach((name) => place.addEventListener(name, () => place.classList.add("over")));
  ["dragleave", "drop"].forEach((name) => place.addEventListener(name, () => place.classList.remove("over")));
  place.addEventListener("drop", (event) => {
    if (!isFiles(event) || input.disabled) return;
    const before = input.multiple ? [...input.files] : [];
    const isNew = (file) => !before.some((other) => other.name === file.name && other.size === file.size);
    take(field, input, [...before, ...[...event.dataTransfer.files].filter(isNew)]);
    input.focus();
  });
};

const begin = (field) => {
  const input = field.querySelector("input[type=file]");
  if (!input || input.disabled || field.querySelector(".drop")) return;
  const place = document.createElement("div");
  place.className = "drop";
  const hint = document.createElement("p");
  hint.className = "small soft";
  hint.textContent = field.dataset.drop;
  const chosen = document.createElement("ul");
  chosen.className = "chosen";
  input.before(place);
  place.append(input, hint, chosen);
  input.addEventListener("change", () => take(field, input, [...input.files]));
  drops(field, input, place);
};

const beginAll = (within) => within.querySelectorAll(".file-field").forEach(begin);

// A file that falls beside the field must not take the place of the page.
["dragover", "drop"].forEach((name) => addEventListener(name, (event) => isFiles(event) && event.preventDefault()));

/** Whoever chose only what was refused reads why once more, instead of that nothing was chosen. */
const isRefused = (field) => {
  const input = field.querySelector("input[type=file]");
  return field.dataset.needed && !input.files.length && input.getAttribute("aria-invalid") === "true" && field.dataset.judged;
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  const refused = [...form.querySelectorAll(".file-field")].find(isRefused);
  if (refused && !event.defaultPrevented) {
    event.preventDefault();
    document.dispatchEvent(new CustomEvent("form:stays"));
    return refused.querySelector("input[type=file]").focus();
  }
  const field = [...form.querySelectorAll(".file-field")].find((one) => one.querySelector("input").files.length);
  if (event.defaultPrevented || !field) return;
  event.preventDefault();
  send(form, event.submitter, field, (answer) => shown(form, answer, beginAll));
});

beginAll(document);
