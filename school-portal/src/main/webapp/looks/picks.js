/* Ticks of the table of boards are kept while it is sorted, filtered and turned, and go along as one short list. What the
   table is asked goes along as it stands now, which may not be how the page was opened. */
const { jQuery, location } = window;
const ticked = new Set();
const form = document.getElementById("ticked");
const told = form.querySelector("output");
const boxes = () => document.querySelectorAll("input.pick");

const tell = () => {
  const { none, one, many } = told.dataset;
  told.textContent = ticked.size === 0 ? none : ticked.size === 1 ? one : many.replace("{0}", ticked.size);
};

const show = () => {
  boxes().forEach((box) => {
    box.checked = ticked.has(box.value);
  });
  tell();
};

document.addEventListener("change", ({ target }) => {
  if (!target.matches("input.pick")) return;
  ticked[target.checked ? "add" : "delete"](target.value);
  tell();
});

const hidden = (to, name, value, look) =>
  to.append(Object.assign(document.createElement("input"), { type: "hidden", name, value, className: look }));

form.addEventListener("submit", (event) => {
  if (ticked.size === 0) {
    event.preventDefault();
    tell();
    return;
  }
  form.querySelectorAll(".list").forEach((input) => input.remove());
  boxes().forEach((box) => box.setAttribute("form", "none"));
  hidden(form, "besturen", [...ticked].join(","), "list");
});

const found = document.getElementById("found");
found.addEventListener("submit", () => {
  found.querySelectorAll(".asks").forEach((input) => input.remove());
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (!["pagina", "aantal", "kolom"].includes(name)) hidden(found, name, value, "asks");
  }
});

// What the browser kept of this page when somebody comes back to it.
boxes().forEach((box) => box.checked && ticked.add(box.value));
jQuery(document).on("pfAjaxComplete", show);
window.addEventListener("pageshow", () => {
  boxes().forEach((box) => box.setAttribute("form", "ticked"));
  tell();
});
tell();
