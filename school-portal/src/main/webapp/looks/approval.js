/* The chosen day: what is wrong with it is said while it is typed, by the rules of the server (ScheduleView). And the text
   saves itself: whoever chooses a day after that means it as it was saved last. */
const basis = document.getElementById("edit:basis") || document.getElementById("own:basis");
const version = document.getElementById("schedule:version");
const day = document.getElementById("schedule:day");
const form = day?.form;

const written = (value) => new Date(value + "T12:00").toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" });

const judged = () => {
  const { automatic, late, never, wrong } = form.dataset;
  if (day.validity.badInput) return wrong;
  if (!day.value) return "";
  if (day.value < day.min || day.value > day.max) return never;
  return automatic && day.value > automatic ? late.replace("{1}", written(day.value)) : "";
};

const fault = () => {
  const there = document.getElementById("schedule:why") ?? Object.assign(document.createElement("span"), { id: "schedule:why" });
  if (!there.isConnected) day.after(there);
  there.className = "fault";
  there.setAttribute("role", "status");
  return there;
};

if (basis && version) {
  form.addEventListener("submit", () => {
    version.value = basis.value.split("-")[0];
  });
}
day?.addEventListener("input", () => {
  const said = judged();
  fault().textContent = said;
  day.setAttribute("aria-invalid", String(said !== ""));
  // Whoever read that the figures go first was asked, and is not asked again.
  document.getElementById("schedule:sure").value = said && day.value <= day.max && day.value >= day.min ? day.value : "";
});
