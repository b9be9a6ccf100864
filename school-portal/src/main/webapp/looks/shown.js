/* Below each password a button that shows what is typed and hides it again. It is hidden before it is sent, or the browser
   would not know it as a password; and what is shown is kept nowhere (keeping.js, unsaved.js leave it out). */
document.querySelectorAll("input[data-show]").forEach((field) => {
  const button = document.createElement("button");
  const show = (shown) => {
    field.type = shown ? "text" : "password";
    button.textContent = shown ? field.dataset.hide : field.dataset.show;
  };
  button.type = "button";
  button.className = "link small";
  button.setAttribute("aria-controls", field.id);
  button.addEventListener("click", () => {
    show(field.type === "password");
    field.focus();
  });
  field.spellcheck = false;
  field.form.addEventListener("submit", () => show(false));
  field.after(button);
  show(false);
});
