/* A field that suggests says whether its list is open, and what is in the list: PrimeFaces 15 leaves the one false and names the other in English. */
// A list that is to fade waits for the end of a transition before it closes; ours has none, and stayed open.
if (window.PrimeFaces) PrimeFaces.animationEnabled = false;

const follow = (field) => {
  const input = field.querySelector("[role=combobox]");
  if (!input) return;
  const tell = () => {
    const panel = document.getElementById(input.getAttribute("aria-controls"));
    const open = Boolean(panel?.checkVisibility() && panel.querySelector("[role=option]"));
    if (input.getAttribute("aria-expanded") !== String(open)) input.setAttribute("aria-expanded", String(open));
    panel?.querySelectorAll("[role=listbox]").forEach((list) => list.getAttribute("aria-label") !== field.dataset.list && list.setAttribute("aria-label", field.dataset.list));
  };
  // The panel stands at the end of the page.
  new MutationObserver(tell).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["style", "class", "aria-expanded"] });
};
document.querySelectorAll(".choose-field").forEach(follow);
