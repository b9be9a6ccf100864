// The monitor: what follows from another limit is looked up in what the page brought, and the paragraph can be copied.
const number = new Intl.NumberFormat("nl-NL");
const share = new Intl.NumberFormat("nl-NL", { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });

for (const form of document.querySelectorAll(".whatif")) {
  const reached = JSON.parse(form.dataset.reached);
  const schools = Number(form.dataset.schools);
  const range = form.querySelector("input[type=range]");
  const answer = form.querySelector(".answer");
  // The sentence of the server, with its three numbers taken out, is the sentence for every limit.
  const words = answer.textContent.split(/\d[\d.,]*/);
  const tell = () => {
    const limit = Number(range.value);
    const enough = reached[limit];
    const numbers = [limit, number.format(enough), share.format(schools ? enough / schools : 0).replace("%", "").trim()];
    answer.textContent = words.map((word, at) => word + (numbers[at] ?? "")).join("");
    range.setAttribute("aria-valuetext", `${limit}%`);
  };
  range.addEventListener("input", tell);
  range.setAttribute("aria-valuetext", `${range.value}%`);
  form.querySelector("button").hidden = true;
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
      button.parentElement.querySelector("[role=status]").textContent = button.dataset.copied;
    });
  }
}
