/* Days as people write them in Dutch, whatever the browser speaks; the same ways as the server reads (DutchDate). */
const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

const monthOf = (text) => {
  if (/^\d/.test(text)) return Number(text);
  return text === "mrt" ? 3 : months.findIndex((month) => month.startsWith(text)) + 1;
};

/** As 2027-03-09, which can be compared; empty when it is no day of the calendar. */
export const dayOf = (typed) => {
  const text = typed.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const words = /^(?:\p{L}+,? )?(\d{1,2})[-/. ]+(\d{1,2}|\p{L}{3,})\.?[-/. ]+(\d{4})$/u.exec(text);
  if (!iso && !words) return "";
  const [year, month, day] = iso ? iso.slice(1).map(Number) : [Number(words[3]), monthOf(words[2]), Number(words[1])];
  const there = new Date(Date.UTC(year, month - 1, day));
  return month && there.getUTCMonth() === month - 1 && there.getUTCDate() === day ? there.toISOString().slice(0, 10) : "";
};

/** 2027-03-09 as 9 maart 2027. */
export const written = (day) => {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[month - 1]} ${year}`;
};
