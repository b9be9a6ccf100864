/* Ticks all schools of a list or none, and says how many are ticked. */
document.querySelectorAll(".tick").forEach((line) => {
  const boxes = [...line.closest("fieldset").querySelectorAll("input[type=checkbox]")];
  const told = line.querySelector("[data-says]");
  const tell = () => {
    told.textContent = told.dataset.says.replace("{0}", boxes.filter((box) => box.checked).length).replace("{1}", boxes.length);
  };
  line.hidden = false;
  line.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tick]");
    if (!button) return;
    boxes.forEach((box) => (box.checked = button.dataset.tick === "all"));
    tell();
  });
  line.closest("fieldset").addEventListener("change", tell);
  tell();
});
