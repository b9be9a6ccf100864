/* Talks with the server: every answer becomes one of a few words that the editor knows. */

/** @param {string} root where the portal is */
export const server = (root) => {
  /** @returns {Promise<{what: string, data?: object}>} ok, clash, out (not logged in), refused, unreachable */
  const ask = async (path, content) => {
    let answer;
    try {
      answer = await fetch(root + path, {
        method: content ? "POST" : "GET",
        // Only a page of our own can send this header: other sites would have to ask first.
        headers: { "X-Editor": "1", ...(content ? { "Content-Type": "application/json" } : {}) },
        body: content && JSON.stringify(content),
        redirect: "manual",
        cache: "no-store",
        signal: AbortSignal.timeout(15000),
      });
    } catch {
      return { what: "unreachable" };
    }
    if (answer.type === "opaqueredirect" || answer.status === 401) return { what: "out" };
    const isJson = (answer.headers.get("Content-Type") || "").startsWith("application/json");
    if (answer.ok && isJson) return { what: "ok", data: await answer.json() };
    if (answer.status === 409 && isJson) return { what: "clash", data: await answer.json() };
    // 405: the portal is still starting, and the public site beside it takes no texts.
    if (answer.status >= 500 || answer.status === 405 || answer.ok) return { what: "unreachable" };
    return { what: "refused", data: isJson ? await answer.json() : {} };
  };
  return { ask };
};

/**
 * The server keeps the states of the pages that were opened last, and forgets older ones: whoever opens this page once
 * more in the background goes on with the state of that one, or the buttons would not work any more.
 */
export const adopt = (fresh) => {
  document.querySelectorAll("form[id]").forEach((form) => {
    const state = fresh.getElementById(form.id)?.elements.namedItem("jakarta.faces.ViewState");
    const own = form.elements.namedItem("jakarta.faces.ViewState");
    if (state && own) own.value = state.value;
  });
};

/** A page that outlived its session gets the state of a fresh one, so that its buttons work again. */
export const renew = async () => {
  try {
    const answer = await fetch(location.href, { cache: "no-store", redirect: "error", signal: AbortSignal.timeout(8000) });
    adopt(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // The next save that succeeds tries again.
  }
};
