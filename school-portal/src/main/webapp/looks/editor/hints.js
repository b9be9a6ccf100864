/* Advice below the text, a moment after somebody stops typing. It never stands in the way. */
const PAUSE = 900;

const make = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children);
  return element;
};

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand as words, not within a longer one: RT is not in spoRT; -1 when they are not there any more. */
const place = (all, words) => {
  const open = LETTER.test(words[0]) ? "(?<![\\p{L}\\p{N}])" : "";
  const shut = LETTER.test(words.at(-1)) ? "(?![\\p{L}\\p{N}])" : "";
  return all.search(new RegExp(open + words.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&") + shut, "u"));
};

/** The place of words in the text, as a range; null when they are not there any more. */
const findIn = (element, words) => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  let all = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push([all.length, node]);
    all += node.data.replace(/\u00a0/g, " ");
  }
  const at = place(all, words);
  if (at < 0) return null;
  const range = document.createRange();
  const point = (offset, set) => {
    const [from, node] = nodes.findLast(([start, text]) => start <= offset && offset <= start + text.length && (set !== "setStart" || offset < start + text.length)) || [];
    if (node) range[set](node, offset - from);
  };
  point(at, "setStart");
  point(at + words.length, "setEnd");
  return range;
};

/** @returns {(html: string) => void} to be told of every change */
export const hints = (place, texts, talk, desk, squire) => {
  let timer;
  let asked = 0;
  const mark = globalThis.Highlight && CSS.highlights ? new Highlight() : null;
  if (mark) CSS.highlights.set("advice", mark);
  const item = (hint) => {
    const line = make("li", {}, make("p", {}, ...hint.parts.map(([strong, text]) => (strong ? make("strong", {}, text) : text))));
    const range = hint.fragment && findIn(squire.getRoot(), hint.fragment);
    if (range && mark) mark.add(range);
    if (hint.replacement && range) {
      const button = make("button", { type: "button", class: "btn quiet" }, texts.replace);
      button.setAttribute("aria-label", `${texts.replace}: ${hint.fragment}`);
      button.addEventListener("click", () => {
        const now = findIn(squire.getRoot(), hint.fragment);
        if (!now) return;
        squire.setSelection(now);
        squire.insertPlainText(hint.replacement);
        squire.focus();
      });
      line.append(button);
    }
    return line;
  };
  const show = (advice) => {
    mark?.clear();
    const list = make("ul", {}, ...advice.hints.map(item));
    const how = advice.scores ? [make("details", {}, make("summary", {}, texts.how), make("p", {}, advice.scores))] : [];
    place.replaceChildren(...(advice.hints.length ? [list] : []), make("p", {}, advice.sum), ...how);
  };
  return (html) => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const turn = ++asked;
      const { what, data } = await talk.ask("/schrijfhulp", { ...desk.of, indicator: desk.indicator, body: html });
      if (what === "ok" && turn === asked) show(data);
    }, PAUSE);
  };
};
