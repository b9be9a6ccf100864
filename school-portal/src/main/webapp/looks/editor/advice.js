/* What the server says of a text, as a list below it. Knows nothing of the field in which it is written. */

export const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
};

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand as words, not within a longer one: RT is not in spoRT; -1 when they are not there any more. */
export const place = (all, words) => {
  const open = LETTER.test(words[0]) ? "(?<![\\p{L}\\p{N}])" : "";
  const shut = LETTER.test(words.at(-1)) ? "(?![\\p{L}\\p{N}])" : "";
  return all.search(new RegExp(open + words.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") + shut, "u"));
};

/**
 * @param {HTMLElement} below where it is shown
 * @param {object} advice of /schrijfhulp
 * @param {{replace: string, how: string}} texts
 * @param {(hint: object) => (() => void) | null} swap what puts the better words in the place of others, where they stand
 */
export const show = (below, advice, texts, swap) => {
  const item = (hint) => {
    const line = make("li", {}, make("p", {}, ...hint.parts.map(([strong, text]) => (strong ? make("strong", {}, text) : text))));
    const act = swap(hint);
    if (hint.replacement && act) {
      const button = make("button", { type: "button", class: "btn quiet" }, texts.replace);
      button.setAttribute("aria-label", `${texts.replace}: ${hint.fragment}`);
      button.addEventListener("click", act);
      line.append(button);
    }
    return line;
  };
  const list = make("ul", {}, ...advice.hints.map(item));
  const how = advice.scores ? [make("details", {}, make("summary", {}, texts.how), make("p", {}, advice.scores))] : [];
  below.replaceChildren(...(advice.hints.length ? [list] : []), make("p", {}, advice.sum), ...how);
};
