import { followJournal } from "../connection/follow-journal.js";
import type { ConnectionState } from "../connection/connection-state.js";
import type { JournalEntry } from "../connection/journal-entry.js";
import { element } from "../dom/element.js";
import { field } from "../dom/field.js";
import { select } from "../dom/select.js";
import { matchesFilter, type RequestFilter } from "../requests/matches-filter.js";
import { requestDetails } from "../requests/request-details.js";
import { requestRow } from "../requests/request-row.js";
import type { Panel } from "./panel.js";

/** The maximum number of entries, as in the mock's journal. */
const maxEntries = 1000;
const rowsPerPage = 100;
/** In milliseconds. Limits the work for many requests at once. */
const timeBetweenDraws = 150;

const choices = (all: string, values: readonly string[]): readonly { value: string; text: string }[] => [
  { value: "", text: all },
  ...values.map((value) => ({ value, text: value })),
];

export interface RequestsOptions {
  /** Called after a request, which can change the mock or use up a fault. */
  readonly onChange: () => void;
  /** Called after a reconnect with `reconnected`, for example because the mock has reloaded its document. */
  readonly onConnection: (state: ConnectionState) => void;
}

/** The panel with the requests that the mock receives, newest first. */
export function requestsPanel({ onChange, onConnection }: RequestsOptions): Panel {
  let entries: JournalEntry[] = [];
  let chosen: JournalEntry | null = null;
  let filter: RequestFilter = { text: "", method: "", status: "", onlyProblems: false };
  let limit = rowsPerPage;
  let isPlanned = false;
  let wasLost = false;

  const list = element("ul", { class: "rows", "aria-label": "Requests" });
  const details = element("div", { class: "side" });
  const count = element("p", { class: "muted", role: "status" });
  const connection = element("span", { class: "live" }, "Connecting…");
  const more = element("button", { type: "button", class: "more", hidden: true, click: () => showMore() }, "Show more");

  const showMore = (): void => {
    limit += rowsPerPage;
    draw();
  };
  const draw = (): void => {
    const found = entries.filter((entry) => matchesFilter(entry, filter)).reverse();
    const focused = [...list.children].findIndex((row) => row.contains(document.activeElement));
    const kept = focused === -1 ? null : shown[focused];
    shown = found.slice(0, limit);
    list.replaceChildren(...shown.map((entry) => requestRow(entry, entry === chosen, () => choose(entry))));
    more.hidden = found.length <= limit;
    count.textContent =
      entries.length === 0
        ? "No requests yet. Requests appear here as they arrive."
        : countText(found.length, entries.length);
    // Restores the focus, because the focused row was replaced.
    const again = kept === null || kept === undefined ? -1 : shown.indexOf(kept);
    list.children[again]?.querySelector("button")?.focus({ preventScroll: true });
  };
  let shown: readonly JournalEntry[] = [];
  const drawSoon = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      // A hidden list is drawn when the panel is shown.
      if (count.checkVisibility()) draw();
    }, timeBetweenDraws);
  };
  const choose = (entry: JournalEntry | null): void => {
    chosen = entry;
    draw();
    details.replaceChildren(
      entry === null ? element("p", { class: "empty" }, "Choose a request to see its details.") : requestDetails(entry),
    );
    if (entry === null) return;
    // On narrow screens, moves the focus to the details, because they are below the list.
    if (matchMedia("(max-width: 60rem)").matches) details.querySelector("h3")?.focus();
  };
  const apply = (change: Partial<RequestFilter>): void => {
    filter = { ...filter, ...change };
    limit = rowsPerPage;
    draw();
  };

  const search = element("input", {
    type: "search",
    placeholder: "Operation, path, body…",
    input: () => apply({ text: search.value }),
  });
  const problems = element("input", { type: "checkbox", change: () => apply({ onlyProblems: problems.checked }) });
  const methods = choices("All", ["GET", "POST", "PUT", "PATCH", "DELETE"]);
  const statuses = [...choices("All", []), ...["2", "3", "4", "5"].map((value) => ({ value, text: `${value}xx` }))];
  const filters = element(
    "form",
    { class: "bar", role: "search", submit: (event) => event.preventDefault() },
    field("Search", search),
    field(
      "Method",
      select(methods, (method) => apply({ method })),
    ),
    field(
      "Status",
      select(statuses, (status) => apply({ status })),
    ),
    element("label", { class: "check" }, problems, "Only with problems"),
    connection,
  );

  let stop = (): void => undefined;
  const follow = (): void => {
    stop();
    stop = followJournal({
      onEntries: (all) => {
        entries = [...all];
        choose(null);
        onChange();
      },
      onEntry: (entry) => {
        entries.push(entry);
        if (entries.length > maxEntries) entries.shift();
        drawSoon();
        // Any request can use up a fault.
        onChange();
      },
      onConnection: (isOpen) => {
        onConnection(!isOpen ? "lost" : wasLost ? "reconnected" : "open");
        wasLost = !isOpen;
        connection.textContent = isOpen ? "Live" : "Reconnecting…";
        connection.classList.toggle("on", isOpen);
      },
      onRejected: () => {
        connection.textContent = "Disconnected";
        onConnection("rejected");
      },
    });
  };
  choose(null);
  follow();
  return {
    id: "requests",
    title: "Requests",
    element: element(
      "div",
      {},
      filters,
      count,
      element("div", { class: "split" }, element("div", {}, list, more), details),
    ),
    show: draw,
    restart: follow,
  };
}

function countText(found: number, all: number): string {
  const requests = all === 1 ? "1 request" : `${all} requests`;
  return found === all ? requests : `${found} of ${requests}`;
}
