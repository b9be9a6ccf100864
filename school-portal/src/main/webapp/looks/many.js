/* Ticks all schools or none. */
const line = document.querySelector(".tick");
if (line) {
  line.hidden = false;
  line.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tick]");
    if (!button) return;
    line.closest("fieldset").querySelectorAll("input[type=checkbox]").forEach((box) => (box.checked = button.dataset.tick === "all"));
  });
}
