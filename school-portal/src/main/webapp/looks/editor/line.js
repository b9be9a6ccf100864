/* The line below what is typed, which says whether it is saved. */

const logInLink = (desk) => {
  const link = document.createElement("a");
  link.href = desk.root + "/inloggen?naar=/weer-ingelogd";
  link.target = "_blank";
  link.rel = "opener";
  link.textContent = desk.texts.logIn;
  return link;
};

/** @param {object} desk texts, root, and at: when it was saved last today, kept up here */
export const savedLine = (line, desk) => (state, data) => {
  line.dataset.state = state;
  // Only what needs doing is read aloud: nobody wants to hear of every save.
  line.setAttribute("aria-live", ["saved", "typing"].includes(state) ? "off" : "polite");
  desk.at = data.draft === false ? null : data.at || desk.at;
  line.replaceChildren(data.why || (state === "saved" && !desk.at ? "" : desk.texts["state." + state].replace("{0}", desk.at)));
  if (state === "out") line.append(" ", logInLink(desk));
};
