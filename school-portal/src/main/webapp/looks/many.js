/* Ticks all schools of a list, none, or those of a line of the work list, and says how many are ticked. A long list is made short by typing: what is not in
   sight keeps its tick, and the buttons leave it. */
const LONG = 20;
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\p{N}]+/gu, " ");
const say = (output, ...numbers) => {
  output.textContent = numbers.reduce((text, number, at) => text.replace(`{${at}}`, number), output.dataset.says);
};

document.querySelectorAll(".tick").forEach((line) => {
  const list = line.closest("fieldset");
  const boxes = [...list.querySelectorAll("input[type=checkbox]")];
  const inSight = () => boxes.filter((box) => !box.closest("li").hidden);
  const told = line.querySelector("[data-says]");
  const tell = () => say(told, boxes.filter((box) => box.checked).length, boxes.length);
  line.hidden = false;
  line.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tick]");
    if (!button) return;
    const { tick } = button.dataset;
    const some = tick.split(",");
    inSight().forEach((box) => (box.checked = tick === "all" || some.includes(box.value)));
    tell();
  });
  list.addEventListener("change", tell);
  tell();

  const find = list.querySelector(".find");
  if (!find || boxes.length <= LONG) return;
  const typed = find.querySelector("input");
  const named = new Map(boxes.map((box) => [box, ` ${plain(`${box.closest("li").textContent} ${box.value}`)}`]));
  find.hidden = false;
  typed.addEventListener("input", () => {
    const words = plain(typed.value).split(" ").filter(Boolean);
    boxes.forEach((box) => (box.closest("li").hidden = !words.every((word) => named.get(box).includes(` ${word}`))));
    say(find.querySelector("[data-says]"), inSight().length, boxes.length);
  });
  // It would send the form.
  typed.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
});
