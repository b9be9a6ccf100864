/* Sends a form with files and tells how far that is. */

/** Told aloud at each of these steps, not at every byte. */
const STEP = 20;

const sendings = new WeakSet();

const line = (field) => {
  const made = document.createElement("div");
  made.className = "sending";
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.setAttribute("aria-label", field.querySelector("label").textContent);
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const stop = document.createElement("button");
  stop.type = "button";
  stop.className = "link";
  stop.textContent = field.dataset.stop;
  made.append(bar, said, stop);
  field.append(made);
  return { made, bar, said, stop };
};

const content = (form, button) => {
  const data = new FormData(form);
  if (button?.name) data.append(button.name, button.value);
  return data;
};

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement} button with which it was sent
 * @param {HTMLElement} field whose files it brings; shows how far it is
 * @param {(answer: {status: number, address: string, text: string, next: boolean}) => string} arrived shows the answer; gives what is to be
 *   said instead when it is none, null when another page comes
 */
export const send = (form, button, field, arrived) => {
  if (sendings.has(form)) return;
  sendings.add(form);
  const texts = field.dataset;
  const fault = field.querySelector(".fault");
  fault.textContent = "";
  const { made, bar, said, stop } = line(field);
  const request = new XMLHttpRequest();
  let told = -STEP;
  const end = (why) => {
    // The next page is on its way.
    if (why === null) return;
    sendings.delete(form);
    made.remove();
    fault.textContent = why;
    if (why) button?.focus();
    // What was typed is on the page still, and its buttons work again.
    document.dispatchEvent(new CustomEvent("form:stays"));
  };
  request.upload.addEventListener("progress", (event) => {
    const part = Math.floor((100 * event.loaded) / event.total);
    bar.value = part;
    if (part < told + STEP) return;
    told = part;
    said.textContent = texts.sending.replace("{0}", part);
  });
  request.upload.addEventListener("load", () => {
    bar.removeAttribute("value");
    said.textContent = texts.arrived;
  });
  request.addEventListener("load", () => {
    // The next page is named, not fetched: what it says once is said to who sees it.
    const next = request.getResponseHeader("X-Next-Page");
    const address = next ? new URL(next, location.href).href : request.responseURL;
    end(arrived({ status: request.status, address, text: request.responseText, next: Boolean(next) }));
  });
  request.addEventListener("error", () => end(texts.broken));
  request.addEventListener("abort", () => end(texts.stopped));
  stop.addEventListener("click", () => request.abort());
  request.open("POST", form.action);
  request.setRequestHeader("X-Next-Page", "named");
  request.send(content(form, button));
};
