/* What is typed and not yet saved, kept in this browser for the person who typed it. */
const PREFIX = "text.";

/** Nobody looks for it after that. */
const LONGEST = 30 * 24 * 3600 * 1000;

/** @param {string} account of who writes: on a shared computer nobody gets the text of somebody else */
export const kept = (account, subject, indicator) => {
  const key = `${PREFIX}${account}.${subject}.${indicator}`;
  return {
    keep: (text, basis) => {
      try {
        localStorage.setItem(key, JSON.stringify({ text, basis, at: Date.now() }));
      } catch {
        // A full or forbidden store only takes this safety net away.
      }
    },
    /** @returns {{text: any, basis: string} | null} */
    find: () => {
      try {
        const found = JSON.parse(localStorage.getItem(key));
        return found && Date.now() - found.at > LONGEST ? null : found;
      } catch {
        return null;
      }
    },
    forget: () => localStorage.removeItem(key),
  };
};

/** On logging out nothing stays behind. */
export const forgetAll = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => localStorage.removeItem(key));
