/* What the small buttons of a form do without asking the server, and the numbers that follow while typing. Without this
   script the buttons post the page, and the server does the same (AnswerEdit). */
import { adopt } from "./editor/server.js";

const DO = "answer-do";
const inputs = (within) => [...within.querySelectorAll("input[type=text], select, textarea")];

/** A number as it is written in Dutch, or null: the strict rule is the server's (DutchNumber). */
const number = (typed) => (/^\d+(,\d+)?$/.test(typed.trim()) ? Number(typed.trim().replace(",", ".")) : null);
const minutes = (typed) => {
  const found = /^(\d{1,2})(?:[.:,](\d{2}))?$/.exec(typed.trim());
  return found ? Number(found[1]) * 60 + Number(found[2] || 0) : null;
};
const dutch = (value, decimals) => value.toLocaleString("nl-NL", { minimumFractionDigits: decimals, maximumFractionDigits: decimals || 2 });

const renumber = (list) => {
  [...list.children].forEach((row, place) => {
    const from = row.dataset.row;
    const to = list.dataset.rows + "." + place;
    row.dataset.row = to;
    row.querySelectorAll("*").forEach((element) => {
      ["id", "name", "for", "value", "aria-describedby"].forEach((name) => {
        const now = element.getAttribute(name);
        const isCode = name !== "value" || element.name === DO;
        if (now && isCode) element.setAttribute(name, now.split(from).join(to));
      });
    });
    row.querySelectorAll("label, .row-tools .visually-hidden").forEach((text) => {
      text.textContent = text.textContent.replace(/ \d+$/, " " + (place + 1));
    });
    const rank = row.querySelector(".rank");
    if (rank) rank.textContent = place + 1;
  });
};

const more = (list) => {
  if (list.children.length >= Number(list.dataset.most)) return;
  const row = list.lastElementChild.cloneNode(true);
  inputs(row).forEach((input) => {
    input.value = "";
    input.setAttribute("aria-invalid", "false");
  });
  row.querySelectorAll("input[type=hidden]").forEach((kept) => kept.setAttribute("value", ""));
  row.querySelectorAll(".fault, .share").forEach((text) => (text.textContent = ""));
  row.dataset.row = list.dataset.rows + "." + list.children.length;
  const was = list.lastElementChild.dataset.row;
  row.querySelectorAll("*").forEach((element) => ["id", "name", "for", "value", "aria-describedby"].forEach((name) => {
    const now = element.getAttribute(name);
    if (now) element.setAttribute(name, now.split(was).join(row.dataset.row));
  }));
  list.append(row);
  renumber(list);
  inputs(row)[0].focus();
};

const swap = (row, other) => {
  if (!other) return;
  const values = (of) => [...of.querySelectorAll("input[type=text], input[type=hidden], select, textarea")];
  const theirs = values(other);
  values(row).forEach((input, place) => ([input.value, theirs[place].value] = [theirs[place].value, input.value]));
};

const remove = (row) => {
  const list = row.parentElement;
  const next = row.nextElementSibling || row.previousElementSibling;
  if (next) row.remove();
  else inputs(row).forEach((input) => (input.value = ""));
  renumber(list);
  inputs(next || row)[0].focus();
};

const copyMonday = (own) => {
  const monday = inputs(own.querySelector("[data-day=MON]"));
  own.querySelectorAll("[data-day]:not([data-day=MON])").forEach((day) => inputs(day).forEach((input, place) => (input.value = monday[place].value)));
};

const perform = (own, button) => {
  const [what] = button.value.split(":");
  const row = button.closest("[data-row]");
  if (what === "more") more(button.parentElement.querySelector("[data-rows]"));
  if (what === "copy") copyMonday(own);
  if (what === "remove") remove(row);
  if (what === "up" || what === "down") {
    const other = what === "up" ? row.previousElementSibling : row.nextElementSibling;
    swap(row, other);
    const moved = other?.querySelector(`[value^="${what}:"]`);
    if (moved) (getComputedStyle(moved).visibility === "hidden" ? inputs(other)[0] : moved).focus();
  }
};

/* Whole percents that add up to 100, as the page shows them: the largest remainders are rounded up. */
const whole = (parts) => {
  const down = parts.map(Math.floor);
  const left = 100 - down.reduce((sum, value) => sum + value, 0);
  const largest = [...parts.keys()].sort((one, other) => parts[other] - down[other] - (parts[one] - down[one]) || one - other);
  largest.slice(0, left).forEach((place) => down[place]++);
  return down;
};

const shares = (own) => {
  const rows = [...own.querySelectorAll("[data-row^='subjects.']")];
  const hours = rows.map((row) => number(row.querySelector("[name$='.hours']").value) || 0);
  const total = hours.reduce((sum, value) => sum + value, 0);
  const percents = total ? whole(hours.map((value) => (value / total) * 100)) : [];
  rows.forEach((row, place) => (row.querySelector(".share").textContent = hours[place] && total ? percents[place] + "%" : ""));
  own.querySelector("[data-total=hours]").textContent = total ? dutch(total, 0) + " uur" : "";
};

const week = (own) => {
  const total = [...own.querySelectorAll("[data-day]")].reduce((sum, day) => {
    const [from, to, breakFrom, breakTo] = inputs(day).map((input) => minutes(input.value));
    if (from === null || to === null || to <= from) return sum;
    return sum + to - from - (breakFrom !== null && breakTo > breakFrom ? breakTo - breakFrom : 0);
  }, 0);
  const rest = total % 60;
  own.querySelector("[data-total=week]").textContent = total ? Math.floor(total / 60) + " uur" + (rest ? ` en ${rest} minuten` : "") : "";
};

const mark = (own) => {
  const mean = number(own.querySelector("[name='answer.mean']").value);
  const line = own.querySelector(".becomes");
  line.textContent = mean !== null && mean >= 1 && mean <= 4 ? `${line.dataset.prefix} ${dutch(Math.round((3 * mean - 2) * 10) / 10, 1)}` : "";
};

const numbers = (own) => {
  if (own.querySelector("[data-total=hours]")) shares(own);
  if (own.querySelector("[data-total=week]")) week(own);
  if (own.querySelector(".becomes")) mark(own);
};

/** The words stay: they are followed while somebody types. */
const show = (story, fresh) => {
  if (!story || !fresh) return;
  const words = story.querySelector(".school-says");
  const theirs = fresh.querySelector(".school-says");
  if (words && theirs) theirs.replaceWith(words);
  else if (words) fresh.querySelector(".more").before(words);
  story.replaceChildren(...document.adoptNode(fresh).childNodes);
};

/** The fields in which somebody typed: of others nothing is said before the page is sent. */
const typed = new WeakSet();

/** What is said of a field as the server judges it now. Of a whole, such as a week, nothing new is said while somebody fills it. */
const judge = (own, fresh) => {
  let news = "";
  own.querySelectorAll(".fault[id]").forEach((fault) => {
    const judged = fresh.getElementById(fault.id);
    const field = document.getElementById("a-" + fault.id.slice(2));
    const now = judged?.textContent.trim() || "";
    const isWhole = !field?.matches("input, select, textarea");
    const early = isWhole ? fault.closest("fieldset")?.contains(document.activeElement) : !typed.has(field);
    if (now === fault.textContent.trim() || (now && !fault.textContent.trim() && early)) return;
    fault.textContent = now;
    fault.className = judged?.className || fault.className;
    const invalid = fresh.getElementById("a-" + fault.id.slice(2))?.getAttribute("aria-invalid");
    if (!isWhole) field.setAttribute("aria-invalid", invalid || "false");
    const label = isWhole ? null : own.querySelector(`label[for="${CSS.escape(field.id)}"]`);
    if (now && !news) news = (label ? label.textContent.trim() + ": " : "") + now;
  });
  const told = document.getElementById("judged");
  if (told.textContent !== news) told.textContent = news;
};

/** After a save: the page of parents as it is now, and what is wrong with what was typed. */
const refresh = async (own) => {
  try {
    // The page itself is asked, with what is typed: one that is opened anew would push another out of the server's memory.
    const form = own.closest("form");
    const asked = new URLSearchParams(new FormData(form));
    asked.set(DO, "check");
    const answer = await fetch(form.action, { method: "POST", body: asked, cache: "no-store", redirect: "error" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    adopt(fresh);
    show(document.querySelector(".preview .indicator"), fresh.querySelector(".preview .indicator"));
    ["shown", "drafting", "now"].forEach((id) => document.getElementById(id).replaceChildren(...document.adoptNode(fresh.getElementById(id)).childNodes));
    judge(own, fresh);
    own.querySelectorAll(".faults li").forEach((line) => {
      const field = line.querySelector("a").getAttribute("href").slice(1);
      if (!fresh.querySelector(`.faults a[href="#${CSS.escape(field)}"], .faults a[href="#${field}"]`)) line.remove();
    });
    own.querySelectorAll(".faults:not(:has(li))").forEach((summary) => summary.remove());
  } catch {
    // The page shows it when it is opened again.
  }
};

/**
 * The own answer of a page, if it has a form for one.
 *
 * @param {HTMLFormElement} form
 * @param {() => void} changed called when something was typed or moved
 */
export const ownAnswer = (form, changed) => {
  const own = form.querySelector(".own-answer");
  if (!own) return null;
  own.addEventListener("click", (event) => {
    const button = event.target.closest(`button[name=${DO}]`);
    if (!button || button.value === "check") return;
    event.preventDefault();
    perform(own, button);
    numbers(own);
    changed();
  });
  own.addEventListener("input", (event) => {
    typed.add(event.target);
    numbers(own);
    changed();
  });
  document.addEventListener("answer:saved", () => refresh(own));
  numbers(own);
  // Only after sending: who opens the page of an unfinished draft begins at the top, as everywhere.
  if (document.querySelector("#messages .error")) own.querySelector(".faults:not(.noticed)")?.focus();
  return {
    /** Puts back what was typed by the path of its field; rows that are missing are added. */
    fill: (typed) => {
      Object.keys(typed).forEach((path) => {
        const list = own.querySelector(`[data-rows="${path.split(".")[0]}"]`);
        while (list && !own.querySelector(`[name="answer.${path}"]`) && list.children.length < Number(list.dataset.most)) more(list);
      });
      inputs(own).forEach((input) => (input.value = typed[input.name.slice("answer.".length)] ?? ""));
      numbers(own);
    },
  };
};
