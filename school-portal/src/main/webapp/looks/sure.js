/* Asks once more before a button does what cannot be taken back (data-sure: the question). The browser's own dialog keeps
   the focus within and gives it back to the button. Without this script the button does it at once. */
const ask = (button, texts) => {
  const dialog = document.createElement("dialog");
  const question = document.createElement("p");
  // No form: what listens to forms that are sent would take it for one of the page.
  const choices = document.createElement("p");
  dialog.className = "sure-dialog";
  dialog.setAttribute("aria-labelledby", "sure-question");
  question.id = "sure-question";
  question.textContent = button.dataset.sure;
  choices.className = "foot";
  [["yes", button.value, "btn"], ["no", texts.no, "btn quiet"]].forEach(([value, label, look]) => {
    const choice = document.createElement("button");
    choice.type = "button";
    choice.addEventListener("click", () => dialog.close(value));
    choice.className = look;
    choice.textContent = label;
    choice.autofocus = value === "no";
    choices.append(choice);
  });
  dialog.append(question, choices);
  dialog.addEventListener("close", () => {
    dialog.remove();
    if (dialog.returnValue !== "yes") return;
    delete button.dataset.sure;
    button.click();
  });
  document.body.append(dialog);
  dialog.showModal();
};

document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-sure]:not([data-sure=''])");
  if (!button) return;
  event.preventDefault();
  ask(button, { no: document.querySelector("main").dataset.no });
});
