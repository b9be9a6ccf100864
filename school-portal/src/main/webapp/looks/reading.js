/* Reads along in plain fields, a moment after somebody stops typing, and of each field when it comes into sight. Without
   this script the fields work as they are. */
import { place, show } from "./editor/advice.js";
import { server } from "./editor/server.js";

const PAUSE = 900;
const plain = document.createElement("p");
const html = (text) => {
  plain.textContent = text;
  return `<p>${plain.innerHTML.replace(/\n[ \t]*\n/g, "</p><p>").replace(/\n/g, "<br>")}</p>`;
};

/* One question at a time: sixty fields do not ask together. */
let turn = Promise.resolve();

const read = (field) => {
  const { root, indicator, texts } = JSON.parse(field.dataset.reading);
  const below = field.parentElement.querySelector(".advice");
  const talk = server(root);
  let timer;
  let asked = 0;
  const swap = (hint) => () => {
    const at = place(field.value, hint.fragment);
    if (at < 0) return;
    field.setRangeText(hint.replacement, at, at + hint.fragment.length, "end");
    field.focus();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const ask = async (mine) => {
    if (mine !== asked) return;
    if (!field.value.trim()) return below.replaceChildren();
    const school = field.dataset.school;
    const { what, data } = await talk.ask("/schrijfhulp", { ...(school && { school }), indicator, body: html(field.value) });
    if (what === "ok" && mine === asked) show(below, data, texts, swap);
  };
  const queue = () => {
    const mine = ++asked;
    turn = turn.then(() => ask(mine));
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(queue, PAUSE);
  });
  return queue;
};

const seen = new IntersectionObserver((entries) =>
  entries.filter((entry) => entry.isIntersecting).forEach((entry) => {
    seen.unobserve(entry.target);
    queues.get(entry.target)();
  }));
const queues = new Map();
document.querySelectorAll("textarea[data-reading]").forEach((field) => {
  queues.set(field, read(field));
  seen.observe(field);
});
