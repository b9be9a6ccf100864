// The arrow keys go through the overview cell by cell. Tab then stops once for each school: with sixty schools there are
// more than eight hundred links. Without script each link is a stop.

const region = document.querySelector(".sheet");
const hint = document.getElementById("keys");
const rows = region ? [...region.querySelectorAll("tbody tr")] : [];

const link = (row, column) => rows[row]?.children[column]?.querySelector("a");

/** The nearest link from a cell on, in steps of rows and columns; cells that do not apply are passed over. */
const next = (row, column, down, right) => {
  let found;
  do {
    row += down;
    column += right;
    found = link(row, column);
  } while (!found && rows[row]?.children[column]);
  return found;
};

const last = (row) => [...rows[row].querySelectorAll("a")].at(-1);

const moves = {
  ArrowRight: (row, column) => next(row, column, 0, 1),
  ArrowLeft: (row, column) => next(row, column, 0, -1),
  ArrowDown: (row, column) => next(row, column, 1, 0),
  ArrowUp: (row, column) => next(row, column, -1, 0),
  Home: (row) => link(row, 0),
  End: (row) => last(row),
};

region?.querySelectorAll("td a").forEach((each) => each.setAttribute("tabindex", "-1"));
region?.setAttribute("aria-describedby", "keys");

region?.addEventListener("keydown", (event) => {
  const cell = event.target.closest("tbody a")?.closest("th, td");
  const move = moves[event.key];
  if (!cell || !move || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  move(rows.indexOf(cell.parentElement), cell.cellIndex)?.focus();
});

region?.addEventListener("focusin", (event) => {
  if (event.target.matches(":focus-visible")) hint.hidden = false;
});
