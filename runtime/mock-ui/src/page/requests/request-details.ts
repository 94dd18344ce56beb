import type { JournalEntry, JournalMessage } from "../connection/journal-entry.js";
import { attempt } from "../dom/attempt.js";
import { element } from "../dom/element.js";
import { methodBadge } from "../dom/method-badge.js";
import { notify } from "../dom/notify.js";
import { showJson } from "../dom/show-json.js";
import { statusBadge } from "../dom/status-badge.js";
import { toCurl } from "./to-curl.js";

/** Shows a journal entry with its request and response. */
export function requestDetails(entry: JournalEntry): HTMLElement {
  const { method, target, status, operation, problems, at, path, direction, request, response } = entry;
  const isSent = direction === "sent";
  const copy = (): void =>
    attempt(async () => {
      const text = new Blob([toCurl(entry, location.origin)], { type: "text/plain" });
      await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
      notify("Copied the curl command.");
    });
  return element(
    "article",
    { class: "details" },
    element(
      "header",
      {},
      element("h3", { tabindex: -1 }, methodBadge(method), statusBadge(status), ` ${operation ?? "No operation"}`),
      isSent ? null : element("button", { type: "button", click: copy }, "Copy as curl"),
    ),
    element("p", { class: "target" }, target),
    element("p", { class: "muted" }, `${isSent ? "Sent" : "Received"} at ${at} on the mock's clock`),
    problems.length === 0
      ? null
      : element("ul", { class: "problems" }, ...problems.map((problem) => element("li", {}, problem))),
    ...pairs("Path parameters", path),
    ...pairs("Query", entry.query),
    ...message("Request", request),
    ...message("Response", response),
  );
}

function message(title: string, { headers, body, bytes }: JournalMessage): readonly HTMLElement[] {
  const names = Object.keys(headers);
  const shown =
    body === undefined
      ? element(
          "p",
          { class: "muted" },
          bytes === 0 ? "No body." : `${bytes} bytes. The journal only keeps text of up to 256 KiB.`,
        )
      : showJson(body, `Body of the ${title.toLowerCase()}`);
  return [
    element("h4", {}, title),
    element(
      "details",
      {},
      element("summary", {}, `${names.length} ${names.length === 1 ? "header" : "headers"}`),
      table(headers),
    ),
    shown,
  ];
}

function pairs(title: string, values: Readonly<Record<string, unknown>>): readonly HTMLElement[] {
  return Object.keys(values).length === 0 ? [] : [element("h4", {}, title), table(values)];
}

function table(values: Readonly<Record<string, unknown>>): HTMLElement {
  const rows = Object.entries(values).map(([name, value]) =>
    element("tr", {}, element("th", { scope: "row" }, name), element("td", {}, [value].flat().join(", "))),
  );
  return element("table", { class: "pairs" }, element("tbody", {}, ...rows));
}
