/* The row of buttons above the text: one stop for Tab, arrow keys within, pressed as the text at the cursor is. */
import { address } from "./clean.js";

const make = (tag, attributes = {}, text = "") => {
  const element = document.createElement(tag);
  element.textContent = text;
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  return element;
};

/** Turns the blocks of the selection into subheads, or back. */
const subhead = (squire) => {
  const on = squire.hasFormat("H4");
  squire.modifyBlocks((blocks) => {
    blocks.querySelectorAll(on ? "h4" : "p").forEach((block) => {
      const made = document.createElement(on ? "p" : "h4");
      made.append(...block.childNodes);
      block.replaceWith(made);
    });
    return blocks;
  });
};

const list = (squire, tag) => {
  if (squire.hasFormat(tag)) return squire.removeList();
  return tag === "OL" ? squire.makeOrderedList() : squire.makeUnorderedList();
};

/** A blank such as {leerlingen} that was just typed becomes what it stands for. */
export const fillBlank = (squire, facts) => {
  const at = squire.getSelection();
  const node = at.startContainer;
  if (!at.collapsed || node.nodeType !== Node.TEXT_NODE) return;
  const typed = /\{[a-z0-9_]+\}$/.exec(node.data.slice(0, at.startOffset));
  const value = typed && facts.find(([blank]) => blank === typed[0])?.[1];
  if (!value) return;
  at.setStart(node, at.startOffset - typed[0].length);
  squire.setSelection(at);
  squire.insertPlainText(value);
};

/** @param {string[][]} facts what can be put in: the blank as it may be typed, and what it stands for */
export const toolbar = (squire, texts, facts) => {
  const bar = make("div", { class: "tools", role: "toolbar", "aria-label": texts.tools });
  const link = make("div", { class: "beneath", hidden: "" });
  const choice = make("div", { class: "beneath choice", hidden: "", role: "group", "aria-label": texts.fact });
  const toggle = (part, button) => {
    [link, choice].forEach((each) => each !== part && (each.hidden = true));
    part.hidden = !part.hidden;
    entries.forEach((entry) => entry.part && entry.button.setAttribute("aria-expanded", String(!entry.part.hidden)));
    if (!part.hidden) part.querySelector("input, button")?.focus();
    else button.focus();
  };
  const bold = () => (squire.hasFormat("B") ? squire.removeBold() : squire.bold());
  const entries = [
    { text: texts.bold, look: "strong", act: bold, on: () => squire.hasFormat("B") },
    { text: texts.subhead, act: () => subhead(squire), on: () => squire.hasFormat("H4") },
    { text: texts.list, sign: "•", act: () => list(squire, "UL"), on: () => squire.hasFormat("UL") },
    { text: texts.numbers, sign: "1.", act: () => list(squire, "OL"), on: () => squire.hasFormat("OL") },
    { text: texts.link, part: link, on: () => squire.hasFormat("A") },
    ...(facts.length ? [{ text: texts.fact, sign: "{ }", part: choice }] : []),
  ];
  entries.forEach((entry, index) => {
    const button = make("button", { type: "button", tabindex: index ? "-1" : "0" });
    if (entry.sign) button.append(make("span", { "aria-hidden": "true" }, entry.sign), " ");
    button.append(make(entry.look || "span", {}, entry.text));
    if (entry.part) button.setAttribute("aria-expanded", "false");
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => (entry.part ? toggle(entry.part, button) : entry.act()));
    entry.button = button;
    bar.append(button);
  });
  bar.addEventListener("keydown", (event) => {
    const at = entries.findIndex((entry) => entry.button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    entries.forEach((entry) => entry.button.setAttribute("tabindex", "-1"));
    const next = entries[(to + entries.length) % entries.length].button;
    next.setAttribute("tabindex", "0");
    next.focus();
  });
  const state = () => entries.forEach((entry) => entry.on && !entry.part && entry.button.setAttribute("aria-pressed", String(entry.on())));
  ["pathChange", "select", "cursor"].forEach((what) => squire.addEventListener(what, state));

  const url = make("input", { type: "text", inputmode: "url", "aria-label": texts.address, placeholder: "https://", autocomplete: "off" });
  const fault = make("p", { class: "fault", role: "alert" });
  const put = make("button", { type: "button", class: "btn quiet" }, texts.put);
  const drop = make("button", { type: "button", class: "link" }, texts.unlink);
  const close = () => {
    [link, choice].forEach((part) => (part.hidden = true));
    entries.forEach((entry) => entry.part && entry.button.setAttribute("aria-expanded", "false"));
    squire.focus();
  };
  const apply = () => {
    const to = address(url.value);
    fault.textContent = to ? "" : texts.wrong;
    if (!to) return url.focus();
    close();
    squire.makeLink(to);
    url.value = "";
  };
  put.addEventListener("click", apply);
  drop.addEventListener("click", () => {
    close();
    squire.removeLink();
  });
  [link, choice].forEach((part) =>
    part.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.key === "Enter" && event.target === url) {
        event.preventDefault();
        apply();
      }
    }));
  link.append(url, put, drop, fault);
  facts.forEach(([blank, value]) => {
    const button = make("button", { type: "button", class: "fact" });
    button.append(make("code", {}, blank), " ", make("span", {}, value));
    button.addEventListener("click", () => {
      close();
      squire.insertPlainText(value);
    });
    choice.append(button);
  });
  state();
  return [bar, link, choice];
};
