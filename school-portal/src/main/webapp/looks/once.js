/* A form that was sent is not sent again while its answer is on the way: the second press of a double click would take the
   place of the first, and what became of that would never be read. What takes long says that it is busy. */
const MOMENT = 700;
const LONG = 30_000;
const busy = document.getElementById("main").dataset.busy;
const sent = new Map();

const forget = (form) => {
  const { timers, told } = sent.get(form) ?? { timers: [] };
  timers.forEach(clearTimeout);
  told?.remove();
  form.removeAttribute("aria-busy");
  sent.delete(form);
};

// On the window, so that whoever asks first (sure.js, editor/guard.js, upload.js) has asked.
window.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === "dialog" || form.target) return;
  if (sent.has(form)) {
    event.preventDefault();
    return;
  }
  const told = Object.assign(document.createElement("span"), { className: "busy soft small" });
  told.setAttribute("role", "status");
  const say = () => {
    event.submitter?.after(told);
    told.textContent = busy;
    form.setAttribute("aria-busy", "true");
  };
  sent.set(form, { told, timers: [setTimeout(say, MOMENT), setTimeout(() => forget(form), LONG)] });
});

// Whoever comes back by the back button may send again.
window.addEventListener("pageshow", () => [...sent.keys()].forEach(forget));
