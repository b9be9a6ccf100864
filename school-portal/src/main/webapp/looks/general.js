/* The general data save themselves while somebody types, are shown as parents will read them, and what is wrong with a
   field stands beside it. The photo goes with a button. Without this script the form works as it is. */
import { clashPanel } from "./editor/clash.js";
import { anew, guard } from "./editor/guard.js";
import { kept } from "./editor/kept.js";
import { savedLine } from "./editor/line.js";
import { Saving } from "./editor/saving.js";
import { adopt, server } from "./editor/server.js";

/* A form that comes back with what is wrong takes the place of the one before (upload/shown.js), so it is looked up each time. */
const form = () => document.querySelector("form[data-saves]");
const basis = () => document.getElementById("own:basis");
const fields = () => [...form().querySelectorAll("[data-path]")];
const read = () => ({ answer: Object.fromEntries(fields().map((field) => [field.dataset.path, field.value])) });
const fill = (answer) => fields().forEach((field) => (field.value = answer[field.dataset.path] ?? ""));

/** The fields in which somebody typed: of others nothing is said before the page is sent. */
const typed = new Set();

const judge = (fresh) => {
  const news = [];
  typed.forEach((id) => {
    const field = document.getElementById(id);
    const judged = fresh.getElementById(id);
    const fault = document.getElementById(id.split(":").pop() + "-fault");
    const now = fresh.getElementById(fault.id).textContent;
    if (now && now !== fault.textContent) news.push(`${field.labels[0].textContent.trim()}: ${now}`);
    fault.textContent = now;
    field.setAttribute("aria-invalid", judged.getAttribute("aria-invalid"));
  });
  document.getElementById("judged").textContent = news.join(" ");
};

/** The page itself is asked: one that is opened anew would push another out of the server's memory. */
const refresh = async () => {
  const asked = new FormData();
  [...new FormData(form())].filter(([, value]) => typeof value === "string").forEach(([name, value]) => asked.append(name, value));
  try {
    const answer = await fetch(form().action, { method: "POST", body: asked, cache: "no-store", redirect: "error" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    adopt(fresh);
    ["shown", "preview", "drafting"].forEach((id) => document.getElementById(id).replaceChildren(...document.adoptNode(fresh.getElementById(id)).childNodes));
    judge(fresh);
  } catch {
    // The page shows it when it is opened again.
  }
};

const start = () => {
  const desk = JSON.parse(form().dataset.saves);
  const store = kept(desk.account, Object.values(desk.of)[0], desk.indicator);
  const saving = new Saving({
    ask: server(desk.root).ask,
    store,
    read,
    draft: { ...desk.of, indicator: desk.indicator, account: desk.account, basis: basis().value },
    tell: (state, data) => {
      basis().value = saving.basis;
      savedLine(document.getElementById("saved"), desk)(state, data);
      if (state === "saved" && data.at) refresh();
    },
    clash: (data) => {
      document.querySelector(".clash")?.remove();
      const panel = clashPanel(desk.texts, { ...data, ...versions(data.answer) }, (choice) => {
        if (choice === "theirs") return anew(store);
        saving.settle(data.basis, { ...read(), theirs: data.answer });
        if (choice === "mine") saving.flush();
      });
      form().before(panel);
      panel.focus();
    },
  });
  document.addEventListener("input", ({ target }) => {
    if (!target.dataset.path) return;
    typed.add(target.id);
    saving.typed();
  });
  guard(saving);
  document.addEventListener("form:stays", () => {
    if (basis().value === saving.basis) return;
    saving.basis = basis().value;
    saving.saved = saving.now;
  });
  const rest = store.find();
  if (rest && rest.text !== saving.now) {
    saving.basis = rest.basis;
    fill(JSON.parse(rest.text).answer);
    saving.typed();
    saving.flush();
  } else {
    store.forget();
    saving.say("saved");
  }
};

/** The fields that somebody else filled in otherwise, theirs and beside mine. */
const versions = (theirs) => {
  const lines = { body: [], differences: [] };
  const text = (tag, words) => Object.assign(document.createElement(tag), { textContent: words }).outerHTML;
  fields().filter((field) => field.value.trim() !== (theirs[field.dataset.path] ?? "").trim()).forEach((field) => {
    const label = field.labels[0].textContent.trim() + ": ";
    const other = theirs[field.dataset.path] ?? "";
    lines.body.push(text("p", label + other));
    lines.differences.push(`<p>${label}${text("del", field.value)} ${text("ins", other)}</p>`);
  });
  return { body: lines.body.join(""), differences: lines.differences.join("") };
};

if (form()) start();
