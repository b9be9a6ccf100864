/* Turns the textarea with HTML into an editor; without this script the textarea works as it is. What is typed is kept in
   this browser until it is saved, so that an expired session loses nothing. */
(() => {
  const area = document.querySelector("textarea[data-editor]");
  if (!area) return;
  const words = area.dataset.words.split("|");
  const key = "draft." + area.dataset.editor;
  const base = area.value;
  const make = (tag, attributes = {}, text = "") => {
    const element = Object.assign(document.createElement(tag), { textContent: text });
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  };
  const field = make("div", { class: "text", contenteditable: "true", role: "textbox", "aria-multiline": "true", "aria-labelledby": "words" });
  const tools = make("div", { class: "tools", role: "group", "aria-label": words[0] });
  const address = make("div", { class: "address", hidden: "" });
  const url = make("input", { type: "url", "aria-label": words[5], placeholder: "https://" });
  const allowed = { P: "p", DIV: "p", H1: "h4", H2: "h4", H3: "h4", H4: "h4", H5: "h4", B: "strong", STRONG: "strong", EM: "em", I: "em", UL: "ul", OL: "ol", LI: "li", BR: "br", A: "a" };

  const cleaned = (from, into) => {
    from.childNodes.forEach((node) => {
      if (node.nodeType === Node.TEXT_NODE) into.append(node.data.replace(/\s+/g, " "));
      if (node.nodeType !== Node.ELEMENT_NODE || ["STYLE", "SCRIPT", "TITLE", "META"].includes(node.tagName)) return;
      let next = into;
      if (allowed[node.tagName]) {
        next = make(allowed[node.tagName]);
        if (node.tagName === "A" && /^(https?:|mailto:|tel:)/i.test(node.getAttribute("href") || "")) next.setAttribute("href", node.getAttribute("href"));
        into.append(next);
      }
      cleaned(node, next);
    });
    return into;
  };
  const parsed = (html) => cleaned(new DOMParser().parseFromString(html, "text/html").body, document.createElement("div"));
  const show = () => {
    const says = document.querySelector(".preview .school-says");
    if (!says) return;
    const copy = cleaned(field, document.createElement("div"));
    says.replaceChildren(says.querySelector(".who"), ...copy.childNodes);
  };
  const changed = () => {
    area.value = field.textContent.trim() ? field.innerHTML : "";
    localStorage.setItem(key, JSON.stringify({ base, text: area.value }));
    show();
  };
  const run = (command, value) => {
    field.focus();
    document.execCommand(command, false, value);
    changed();
    state();
  };
  let selected = null;
  const buttons = [
    [words[1], () => run("bold"), () => document.queryCommandState("bold")],
    [words[2], () => run("insertUnorderedList"), () => document.queryCommandState("insertUnorderedList")],
    [words[3], () => run("formatBlock", document.queryCommandValue("formatBlock") === "h4" ? "p" : "h4"), () => document.queryCommandValue("formatBlock") === "h4"],
    [words[4], () => {
      const selection = getSelection();
      selected = selection.rangeCount ? selection.getRangeAt(0) : null;
      address.hidden = !address.hidden;
      if (!address.hidden) url.focus();
    }, null],
  ].map(([text, action, on]) => {
    const button = make("button", { type: "button" }, text);
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", action);
    tools.append(button);
    return [button, on];
  });
  const state = () => buttons.forEach(([button, on]) => on && button.setAttribute("aria-pressed", String(on())));
  const link = () => {
    address.hidden = true;
    if (selected) {
      getSelection().removeAllRanges();
      getSelection().addRange(selected);
    }
    if (/^(https?:|mailto:|tel:)/i.test(url.value)) run("createLink", url.value);
  };
  const apply = make("button", { type: "button", class: "btn quiet" }, words[6]);
  apply.addEventListener("click", link);
  url.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      link();
    }
  });
  field.addEventListener("input", changed);
  field.addEventListener("keyup", state);
  field.addEventListener("mouseup", state);
  field.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    if (!html) return;
    event.preventDefault();
    document.execCommand("insertHTML", false, parsed(html).innerHTML);
  });
  document.execCommand("defaultParagraphSeparator", false, "p");
  // Only what was typed on top of the text that is there now; else it would hide what somebody else wrote since.
  const stored = JSON.parse(localStorage.getItem(key) || "null");
  const kept = stored && stored.base === base ? stored.text : null;
  const done = document.querySelector("#messages li.info");
  if (done) localStorage.removeItem(key);
  const text = kept !== null && !done ? kept : area.value;
  field.append(...parsed(text).childNodes);
  area.value = text;
  address.append(url, apply);
  const editor = make("div", { class: "editor" });
  editor.append(tools, address, field);
  area.hidden = true;
  area.after(editor);
  show();
  document.querySelector(`label[for="${area.id}"]`)?.remove();
})();
