/* What is typed and not yet saved, kept in this browser for the person who typed it. */
const PREFIX = "text.";

/** Nobody looks for it after that. */
const LONGEST = 30 * 24 * 3600 * 1000;

const found = (store, key) => {
  try {
    const text = JSON.parse(store.getItem(key));
    return text && Date.now() - text.at > LONGEST ? null : text;
  } catch {
    return null;
  }
};

/**
 * @param {string} account of who writes: on a shared computer nobody gets the text of somebody else
 * @param {Storage} store that of the session keeps no longer than the tab is open
 */
export const kept = (account, subject, indicator, store = localStorage) => {
  const key = `${PREFIX}${account}.${subject}.${indicator}`;
  return {
    keep: (text, basis) => {
      try {
        store.setItem(key, JSON.stringify({ text, basis, at: Date.now() }));
      } catch {
        // A full or forbidden store only takes this safety net away.
      }
    },
    /** @returns {{text: any, basis: string} | null} */
    find: () => found(store, key),
    forget: () => store.removeItem(key),
  };
};

const remove = (which) =>
  [localStorage, sessionStorage].forEach((store) =>
    Object.keys(store).filter((key) => key.startsWith(PREFIX) && which(store, key)).forEach((key) => store.removeItem(key)));

/** On logging out nothing stays behind. */
export const forgetAll = () => remove(() => true);

/** What is too old goes, and what somebody typed who did not log out. @param {string} account of who is here, if that is known */
export const forgetOthers = (account) => remove((store, key) => (account && !key.startsWith(`${PREFIX}${account}.`)) || !found(store, key));
