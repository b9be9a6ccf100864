/* Who else has this text open, and whether it was saved elsewhere since. */
const EVERY = 20000;

export const company = (line, texts, talk, desk, saving) => {
  const look = async () => {
    if (document.hidden) return;
    const { what, data } = await talk.ask(`/concept?${new URLSearchParams({ ...desk.of, indicator: desk.indicator })}`);
    if (what === "out") saving.lost(what);
    if (what !== "ok") return;
    await saving.refresh();
    line.replaceChildren();
    const { others = [] } = data;
    if (others.length) line.append(texts[others.length === 1 ? "open.one" : "open.many"].replace("{0}", others.join(", ")));
    if (data.basis !== saving.basis && !saving.dirty && !saving.running) {
      const again = document.createElement("a");
      again.href = location.href;
      again.textContent = texts.again;
      line.append(line.textContent ? " " : "", texts.newer, " ", again);
    }
    line.hidden = !line.textContent;
  };
  saving.look = look;
  look();
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
};
