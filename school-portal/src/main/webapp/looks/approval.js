/* The chosen day: what is wrong with it is said while it is typed, by the rules of the server (ScheduleView). And the text
   saves itself: whoever chooses a day after that means it as it was saved last. */
import { dayOf, written } from "./dutch-day.js";

const basis = document.getElementById("edit:basis") || document.getElementById("own:basis");
const version = document.getElementById("schedule:version");
const day = document.getElementById("schedule:day");
const form = day?.form;

const judged = () => {
  const { automatic, late, never, wrong } = form.dataset;
  const chosen = dayOf(day.value);
  if (!day.value.trim()) return "";
  if (!chosen) return wrong;
  if (chosen < day.dataset.first || chosen > day.dataset.last) return never;
  return automatic && chosen > automatic ? late.replace("{1}", written(chosen)) : "";
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
const judge = () => {
  const said = judged();
  const chosen = dayOf(day.value);
  fault().textContent = said;
  day.setAttribute("aria-invalid", String(said !== ""));
  // Whoever read that the figures go first was asked, and is not asked again.
  document.getElementById("schedule:sure").value = said && chosen >= day.dataset.first && chosen <= day.dataset.last ? chosen : "";
};

// Half a day is no fault yet: it is judged when it may be whole, and when somebody goes on.
day?.addEventListener("input", () => {
  if (!day.value.trim() || dayOf(day.value) || day.getAttribute("aria-invalid") === "true") judge();
});
day?.addEventListener("change", judge);
