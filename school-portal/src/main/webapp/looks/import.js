/* Keeps a page up to date while an import works, and ends by itself: the page is opened anew, or where somebody may be
   filling in something else, a link to what became of it is shown. */
const EVERY = 1000;
const part = (within, name) => within.querySelector(`[data-part="${name}"]`);

const end = (here, page) => {
  if (!here.dataset.stays) return location.reload();
  part(here, "bar").closest("p").hidden = true;
  part(here, "rows").textContent = "";
  const said = page.getElementById(here.dataset.said)?.textContent;
  // Moved into what is read aloud.
  part(here, "phase").replaceChildren(...(said ? [`${said} `] : []), ...part(here, "end").childNodes);
};

const show = (here, fresh) => {
  for (const name of ["phase", "rows"]) {
    const text = part(fresh, name).textContent;
    if (part(here, name).textContent !== text) part(here, name).textContent = text;
  }
  const bar = part(fresh, "bar").getAttribute("value");
  if (bar) part(here, "bar").setAttribute("value", bar);
  else part(here, "bar").removeAttribute("value");
};

async function refresh(here) {
  try {
    const answer = await fetch(here.dataset.from, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("progress");
    if (!answer.ok || !fresh) return end(here, page);
    show(here, fresh);
  } catch {
    // The server is away for a moment: the next round asks again.
  }
  setTimeout(() => refresh(here), EVERY);
}

const here = document.getElementById("progress");
if (here) setTimeout(() => refresh(here), EVERY);
