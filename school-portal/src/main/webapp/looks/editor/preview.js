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
  return (html) => {
    if (!story) return;
    if (!words) {
      words = document.createElement("div");
      words.className = "school-says";
      words.append(who());
      story.insertBefore(words, story.querySelector(".more"));
    }
    const shown = new DOMParser().parseFromString(cleaned(html), "text/html").body;
    words.hidden = !shown.textContent.trim();
    words.replaceChildren(words.querySelector(".who"), ...shown.childNodes);
  };
};
