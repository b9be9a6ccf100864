/* Two people wrote at once: both texts, what differs, and a choice. Nothing is saved until it is made. */
import { clean } from "./clean.js";

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
};

/** Only what a comparison is made of, whatever the answer holds. */
const compared = (html) => {
  const copy = (from) => [...from.childNodes].map((node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    return ["P", "INS", "DEL"].includes(node.tagName) ? make(node.tagName.toLowerCase(), {}, ...copy(node)) : "";
  });
  return copy(new DOMParser().parseFromString(html, "text/html").body);
};

/**
 * @param {object} texts of the bundle
 * @param {object} theirs by, at, body, version, differences (HTML)
 * @param {(choice: "mine" | "theirs" | "on") => void} choose
 */
export const clashPanel = (texts, theirs, choose) => {
  const panel = make("section", { class: "clash", role: "alertdialog", "aria-labelledby": "clash-title", tabindex: "-1" });
  const button = (text, choice, look = "btn quiet") => {
    const made = make("button", { type: "button", class: look }, text);
    made.addEventListener("click", () => {
      panel.remove();
      choose(choice);
    });
    return made;
  };
  panel.append(
    make("h3", { id: "clash-title" }, texts.clashTitle.replace("{0}", theirs.by).replace("{1}", theirs.at)),
    make("p", {}, texts.clashLead),
    make("div", { class: "versions" },
      make("div", {}, make("h4", {}, texts.clashTheirs.replace("{0}", theirs.by)), make("div", { class: "version" }, clean(theirs.body))),
      make("div", {}, make("h4", {}, texts.clashDifferences), make("div", { class: "version differences" }, ...compared(theirs.differences)))),
    make("p", { class: "foot" }, button(texts.clashMine, "mine", "btn"), button(texts.clashTake, "theirs"), button(texts.clashOn, "on")));
  return panel;
};
