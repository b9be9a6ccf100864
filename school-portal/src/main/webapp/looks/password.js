/* Says while a password is typed what the server would say of it. Without this script it says so after sending. */
document.querySelectorAll("input[data-judge]").forEach((field) => {
  const line = document.getElementById(field.id.split(":").pop() + "-strength");
  let waiting;
  let asked = 0;
  let asking;
  const show = (state, text) => {
    line.dataset.state = state;
    line.textContent = text;
  };

  const judge = async () => {
    const turn = ++asked;
    asking = new AbortController();
    const name = field.form.querySelector("[autocomplete=name]")?.value ?? "";
    try {
      const answer = await fetch(field.dataset.judge, {
        method: "POST",
        body: new URLSearchParams({ typed: field.value, about: `${name} ${field.dataset.about ?? ""}` }),
        redirect: "error",
        signal: asking.signal,
      });
      if (turn !== asked || !answer.ok) return;
      const { good, says } = await answer.json();
      show(good ? "good" : "weak", says);
    } catch {
      show("", ""); // It is said after sending.
    }
  };

  // The form says it all, and changes the session: what was asked of the one before would come too late.
  field.form.addEventListener("submit", () => {
    clearTimeout(waiting);
    asked++;
    asking?.abort();
  });

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    asked++;
    const missing = field.minLength - [...field.value].length;
    if (!field.value) show("", "");
    else if (missing > 0) show("short", missing === 1 ? line.dataset.one : line.dataset.short.replace("{0}", missing));
    else waiting = setTimeout(judge, 400);
  });
});
