/* Advice below the text, a moment after somebody stops typing. It never stands in the way. */
import { place, show } from "./advice.js";

const PAUSE = 900;

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
export const hints = (below, texts, talk, desk, squire) => {
  let timer;
  let asked = 0;
  const mark = globalThis.Highlight && CSS.highlights ? new Highlight() : null;
  if (mark) CSS.highlights.set("advice", mark);
  const swap = (hint) => {
    const range = hint.fragment && findIn(squire.getRoot(), hint.fragment);
    if (!range) return null;
    mark?.add(range);
    return () => {
      const now = findIn(squire.getRoot(), hint.fragment);
      if (!now) return;
      squire.setSelection(now);
      squire.insertPlainText(hint.replacement);
      squire.focus();
    };
  };
  const tell = (advice) => {
    mark?.clear();
    show(below, advice, texts, swap);
  };
  return (html) => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const turn = ++asked;
      const { what, data } = await talk.ask("/schrijfhulp", { ...desk.of, indicator: desk.indicator, body: html });
      if (what === "ok" && turn === asked) tell(data);
    }, PAUSE);
  };
};
