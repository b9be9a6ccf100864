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
  const follow = () => {
    if (panel.scrollHeight > panel.clientHeight + 1) panel.scrollTop = words.offsetTop - panel.offsetTop - panel.clientHeight / 3;
  };
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
    words.replaceChildren(words.querySelector(".who"), ...shown.childNodes);
    begun ??= html;
    head.textContent = begun === html ? first : head.dataset.later;
    if (told !== undefined && told !== html) follow();
    told = html;
  };
};
