/* Keeps the page of a letter up to date while it is being sent; when it is done the last state stays. */
const EVERY = 1500;
const here = document.getElementById("sending");

async function refresh() {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("sending");
    if (!answer.ok || !fresh) return;
    const told = here.querySelector("#progress");
    const text = fresh.querySelector("#progress").textContent;
    // Read aloud only when it changed.
    if (told.textContent !== text) told.textContent = text;
    here.querySelector("progress").value = fresh.querySelector("progress").value;
    here.querySelector("#got tbody").replaceWith(fresh.querySelector("#got tbody"));
    here.dataset.moves = fresh.dataset.moves;
  } catch {
    // The server is away for a moment: the next round asks again.
  }
  if (here.dataset.moves === "true") setTimeout(refresh, EVERY);
}

if (here.dataset.moves === "true") setTimeout(refresh, EVERY);
