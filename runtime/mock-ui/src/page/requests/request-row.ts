import type { JournalEntry } from "../connection/journal-entry.js";
import { element } from "../dom/element.js";
import { methodBadge } from "../dom/method-badge.js";
import { statusBadge } from "../dom/status-badge.js";

/** A row of the list of requests: a button that shows the entry. */
export function requestRow(entry: JournalEntry, isChosen: boolean, choose: () => void): HTMLElement {
  const { method, target, status, operation, problems, at, direction } = entry;
  const count = problems.length;
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "row stacked", "aria-pressed": String(isChosen), click: choose },
      statusBadge(status),
      methodBadge(method),
      element(
        "span",
        { class: "what" },
        element("span", { class: "strong" }, `${direction === "sent" ? "→ " : ""}${operation ?? "No operation"}`),
        element("span", { class: "muted cut" }, target),
      ),
      count === 0 ? null : element("span", { class: "flag" }, `${count} ${count === 1 ? "problem" : "problems"}`),
      element("time", { class: "muted", datetime: at }, at.slice(11, 19)),
    ),
  );
}
