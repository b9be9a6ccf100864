/* The school's words in the page beside the editor, as they are typed. */
import { cleaned } from "./clean.js";

/** @param {string} says what stands above the words: "De school zegt" */
export const preview = (says) => {
  const story = document.querySelector(".preview .indicator");
  let words = story?.querySelector(".school-says");
  const who = () => {
    const line = document.createElement("p");
    line.className = "who";
    line.textContent = says;
    return line;
  };
  const panel = story?.closest(".beside");
  const head = panel?.querySelector("h2");
  const first = head?.textContent;
  let told;
  let begun;
  /** The page scrolls only where the panel has a scroll of its own: nobody loses the line that is typed on. */
  const follow = (line) => {
    if (panel.scrollHeight <= panel.clientHeight + 1) return;
    panel.scrollTop += line.getBoundingClientRect().top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
  };
  const written = (line) => line.outerHTML ?? line.data;
  let before = [];
  return (html) => {
    if (!story) return;
    if (!words) {
      words = document.createElement("div");
      words.className = "school-says";
      words.append(who());
      story.insertBefore(words, story.querySelector(".more"));
    }
    const shown = new DOMParser().parseFromString(cleaned(html), "text/html").body;
    words.hidden = !/[\p{L}\p{N}]/u.test(shown.textContent);
    const lines = [...shown.childNodes];
    words.replaceChildren(words.querySelector(".who"), ...lines);
    const changed = lines.find((line, place) => written(line) !== before[place]) ?? lines.at(-1);
    before = lines.map(written);
    begun ??= html;
    head.textContent = begun === html ? first : head.dataset.later;
    if (told !== undefined && told !== html) follow(changed instanceof Element ? changed : words);
    told = html;
  };
};
