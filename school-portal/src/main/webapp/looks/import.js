/* Keeps the page of an import up to date while it works; when it is done, the page is opened anew. */
const EVERY = 1000;

async function refresh() {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("progress");
    if (!answer.ok || !fresh) {
      location.reload();
      return;
    }
    for (const part of document.querySelectorAll("#progress [data-part]")) {
      const text = fresh.querySelector(`[data-part="${part.dataset.part}"]`)?.textContent ?? "";
      if (part.textContent !== text) {
        part.textContent = text;
      }
    }
  } catch {
    // The server is away for a moment: the next round asks again.
  }
  setTimeout(refresh, EVERY);
}

setTimeout(refresh, EVERY);
