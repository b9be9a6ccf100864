/* Ticks all schools of a list, none, or those of a line of the work list, and says how many are ticked. */
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
    const { tick } = button.dataset;
    const some = tick.split(",");
    boxes.forEach((box) => (box.checked = tick === "all" || some.includes(box.value)));
    tell();
  });
  line.closest("fieldset").addEventListener("change", tell);
  tell();
});
