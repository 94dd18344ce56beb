import type { OperationFacts } from "../connection/mock-facts.js";
import { element } from "../dom/element.js";
import { field } from "../dom/field.js";
import { methodBadge } from "../dom/method-badge.js";
import type { Panel } from "./panel.js";

export interface OperationsPanel extends Panel {
  readonly setOperations: (operations: readonly OperationFacts[]) => void;
}

const rowsPerPage = 200;

/** The panel that shows where each operation's responses come from. `onFault` opens the fault form for an operation. */
export function operationsPanel(onFault: (operation: string) => void): OperationsPanel {
  let operations: readonly OperationFacts[] = [];
  const list = element("ul", { class: "rows", "aria-label": "Operations" });
  const count = element("p", { class: "muted", role: "status" });
  const search = element("input", { type: "search", placeholder: "Name, path, resource…", input: () => drawFirst() });
  const more = element("button", { type: "button", class: "more", hidden: true, click: () => showMore() }, "Show more");
  let isShown = false;
  let limit = rowsPerPage;

  const draw = (): void => {
    const text = search.value.toLowerCase();
    const found = operations.filter((operation) =>
      [operation.name, `${operation.method} ${operation.path}`, operation.resource ?? ""].some((each) =>
        each.toLowerCase().includes(text),
      ),
    );
    const all = operations.length === 1 ? "1 operation" : `${operations.length} operations`;
    count.textContent = found.length === operations.length ? all : `${found.length} of ${all}`;
    list.replaceChildren(...found.slice(0, limit).map((operation) => rowOf(operation, onFault)));
    more.hidden = found.length <= limit;
  };
  const drawFirst = (): void => {
    limit = rowsPerPage;
    draw();
  };
  const showMore = (): void => {
    const first = limit;
    limit += rowsPerPage;
    draw();
    list.children[first]?.querySelector("button")?.focus();
  };
  return {
    id: "operations",
    title: "Operations",
    element: element(
      "div",
      {},
      element(
        "p",
        { class: "muted" },
        "Where the responses of each operation come from: the state of a resource, an example, or a value that matches the schema.",
      ),
      element("div", { class: "bar" }, field("Search", search), count),
      list,
      more,
    ),
    // Draws nothing before the panel is visible, because an API can have many operations.
    show: () => {
      isShown = true;
      draw();
    },
    setOperations: (all) => {
      operations = all;
      if (isShown) draw();
    },
  };
}

function rowOf(
  { name, method, path, kind, resource, source, reason }: OperationFacts,
  onFault: (name: string) => void,
): HTMLElement {
  const effect = effectOf(kind, source, resource);
  return element(
    "li",
    { class: "row stacked" },
    methodBadge(method),
    element(
      "span",
      { class: "what" },
      element("span", { class: "strong" }, name),
      element("span", { class: "muted cut" }, path),
      element(
        "span",
        { class: "muted" },
        [effect, reason === "handwritten" ? null : reason].filter((each) => each !== null).join(": "),
      ),
    ),
    element(
      "button",
      { type: "button", "aria-label": `Add a fault to ${name}`, click: () => onFault(name) },
      "Add a fault",
    ),
  );
}

function effectOf(kind: string, source: string, resource: string | null): string {
  if (kind === "schema")
    return source === "example" ? "Responds with the example" : "Responds with a value from the schema";
  const name = kind === "behaviour" ? "Handwritten" : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return resource === null ? name : `${name} · ${resource}`;
}
