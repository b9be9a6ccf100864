/* Tables: the address follows what is shown, so that going back, reloading and sharing show the same. */
const { jQuery, location, history } = window;

function follow(query) {
  const kept = new URLSearchParams(query);
  const own = new URLSearchParams(location.search);
  // What else the address says is about the page and not about its table.
  for (const name of (document.querySelector(".table").dataset.page ?? "").split(" ").filter(Boolean)) {
    own.getAll(name).forEach((value) => kept.append(name, value));
  }
  const search = kept.toString();
  history.replaceState(null, "", location.pathname + (search ? "?" + search : ""));
  for (const [link, form] of [[".file", "csv"], [".workbook", "xlsx"]]) {
    kept.set("bewaar", form);
    document.querySelector(".table " + link).href = "?" + kept.toString();
  }
}

jQuery(document).on("pfAjaxComplete", (event, answer, settings, told) => {
  if (told && "address" in told) {
    follow(told.address);
  }
  // The page stood open for too long, or somebody logged out elsewhere: the page itself says so.
  if (!answer.responseXML || answer.responseXML.querySelector("error")) {
    location.reload();
  }
});

for (const head of document.querySelectorAll(".table th")) {
  const filter = head.querySelector(".ui-column-filter");
  const name = head.querySelector(".ui-column-title")?.textContent;
  filter?.setAttribute("aria-label", head.closest(".table").dataset.filter.replace("{0}", name));
}

/* Choosing columns keeps how the table stands now, which may not be how it was opened. */
for (const form of document.querySelectorAll("form.columns")) {
  form.addEventListener("submit", () => {
    form.querySelectorAll("input[type=hidden]").forEach((input) => input.remove());
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (name !== "kolom") {
        form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
      }
    }
  });
}
