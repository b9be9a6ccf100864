/* Shows what the server answers to a form that a script sent: the next page, or the same form with what is wrong with it. */

const parsed = (text) => new DOMParser().parseFromString(text, "text/html");

/** What was chosen in a field that is right goes along with the next try. */
const keepFiles = (from, to) => {
  from.querySelectorAll("input[type=file]").forEach((input) => {
    const fresh = to.elements.namedItem(input.name);
    if (fresh && !fresh.closest(".file-field")?.querySelector(".fault")?.textContent.trim()) fresh.files = input.files;
  });
};

const isRefused = (page, form) =>
  form && (page.querySelector("#messages :is(.error, .warn)") || [...form.querySelectorAll(".fault")].some((fault) => fault.textContent.trim()));

/**
 * @param {HTMLFormElement} form as it is on the page
 * @param {{status: number, address: string, text: string, next: boolean}} answer
 * @param {(within: Element) => void} begin makes the fields of a form work
 * @returns {?string} what is to be said at the field because there is no answer; empty when all is shown, null when another page comes
 */
export const shown = (form, answer, begin) => {
  const texts = form.querySelector(".file-field").dataset;
  if (answer.status === 413) return texts.heavy;
  if (new URL(answer.address).pathname.endsWith("/inloggen") || answer.status === 409) return texts.out;
  if (answer.status >= 400) return texts.broken;
  if (answer.next) {
    location.assign(answer.address);
    return null;
  }
  const page = parsed(answer.text);
  const fresh = page.getElementById(form.id);
  if (!isRefused(page, fresh)) {
    location.assign(answer.address);
    return null;
  }
  document.querySelector("main > [role=status]").replaceChildren(...document.adoptNode(page.querySelector("main > [role=status]")).childNodes);
  form.replaceWith(document.adoptNode(fresh));
  keepFiles(form, fresh);
  begin(fresh);
  fresh.querySelectorAll(".file-field input").forEach((input) => input.files.length && input.dispatchEvent(new Event("change")));
  const wrong = [...fresh.querySelectorAll("[aria-invalid=true]")][0] ?? document.getElementById("main");
  wrong.focus();
  return "";
};
