import { control } from "../connection/control.js";
import type { EntityFacts, ResourceFacts } from "../connection/state-facts.js";
import { attempt } from "../dom/attempt.js";
import { element } from "../dom/element.js";
import { field } from "../dom/field.js";
import { entityEditor, type EditorOptions } from "../state/entity-editor.js";
import { entityList } from "../state/entity-list.js";
import { readEntities } from "../state/read-entities.js";
import { snapshotActions } from "../state/snapshot-actions.js";
import type { Panel } from "./panel.js";

const pageSize = 100;

/** The panel with the entities of the mock. */
export function statePanel(): Panel {
  let resources: readonly ResourceFacts[] = [];
  let current: string | null = null;
  let keys: readonly string[] | null = null;
  let limit = pageSize;

  const names = element("ul", { class: "rows", "aria-label": "Resources" });
  const list = element("div", {});
  const editor = element("div", { class: "side" });
  const search = element("input", {
    type: "search",
    placeholder: "Any text",
    input: () => showFirst(),
  });
  const add = element("button", { type: "button", click: () => attempt(openNew) }, "Add");

  const resource = (): ResourceFacts | undefined => resources.find(({ name }) => name === current);

  async function refresh(): Promise<void> {
    resources = (await control("GET", "state")) as readonly ResourceFacts[];
    current = resource()?.name ?? resources.find(({ count }) => count > 0)?.name ?? resources[0]?.name ?? null;
    const rows = resources.map(({ name, count, parents, kind }) =>
      element(
        "li",
        {},
        element(
          "button",
          { type: "button", class: "row", "aria-pressed": String(name === current), click: () => choose(name) },
          element("span", { class: "what" }, element("span", { class: "strong" }, name), describe(kind, parents)),
          element("span", { class: "count" }, String(count)),
        ),
      ),
    );
    keepFocus(names, rows);
    await listEntities();
  }

  async function listEntities(): Promise<void> {
    const shown = resource();
    add.disabled = shown === undefined || shown.kind === "link";
    if (shown === undefined) {
      list.replaceChildren(
        element("p", { class: "empty" }, "The mock keeps no state: no operation creates or lists entities."),
      );
      return;
    }
    const text = search.value;
    const { total, entities } = await readEntities({ resource: shown.name, search: text, limit });
    // The answer to an earlier choice or search can arrive later.
    if (shown.name !== current || text !== search.value) return;
    const more = element("button", { type: "button", class: "more", click: () => showMore() }, "Show more");
    const found = entityList(entities, keys, open);
    keepFocus(list, [
      element("p", { class: "muted", role: "status" }, total === 1 ? "1 entity" : `${total} entities`),
      total === 0 ? element("p", { class: "muted" }, emptyText(shown, text)) : found,
      ...(total > entities.length ? [more] : []),
    ]);
  }

  function showFirst(): void {
    limit = pageSize;
    attempt(listEntities);
  }

  function showMore(): void {
    limit += pageSize;
    attempt(listEntities);
  }

  function choose(name: string): void {
    current = name;
    limit = pageSize;
    showEditor(null);
    attempt(refresh);
  }

  function open(entity: EntityFacts): void {
    const shown = resource();
    if (shown === undefined) return;
    keys = entity.keys;
    showEditor(newEditor({ resource: shown, entity, sample: {} }));
    attempt(listEntities);
  }

  function newEditor(options: Omit<EditorOptions, "onDone">): HTMLElement {
    const created = entityEditor({ ...options, onDone: (saved) => finish(saved, created) });
    return created;
  }

  async function openNew(): Promise<void> {
    // The button can be used before the resources have been loaded.
    if (resources.length === 0) await refresh();
    const shown = resource();
    if (shown === undefined) return;
    const before = editor.firstChild;
    const sample = (await control("POST", "state/sample", { resource: shown.name })) as object;
    // The user can have opened something else before the answer arrived.
    if (shown.name !== current || editor.firstChild !== before) return;
    keys = null;
    showEditor(newEditor({ resource: shown, entity: null, sample }));
    editor.querySelector("input")?.focus();
  }

  /** Shows the saved entity, or nothing after a deletion, unless the user has opened something else in the meantime. */
  function finish(saved: EntityFacts | null, from: HTMLElement): void {
    const shown = resource();
    if (editor.contains(from) && shown !== undefined) {
      showEditor(saved === null ? null : newEditor({ resource: shown, entity: saved, sample: {} }));
      keys = saved?.keys ?? null;
      editor.querySelector("h3")?.focus();
    }
    attempt(refresh);
  }

  function showEditor(shown: HTMLElement | null): void {
    if (shown === null) keys = null;
    editor.replaceChildren(shown ?? element("p", { class: "empty" }, "Choose an entity to edit it."));
    if (shown !== null && matchMedia("(max-width: 60rem)").matches) shown.querySelector("h3")?.focus();
  }

  showEditor(null);
  const reload = (): void => attempt(refresh);
  const restart = (): void => {
    showEditor(null);
    reload();
  };
  return {
    id: "state",
    title: "State",
    element: element(
      "div",
      {},
      element(
        "div",
        { class: "bar" },
        field("Search in entities", search),
        add,
        element("span", { class: "grow" }),
        snapshotActions(restart),
      ),
      element("div", { class: "split three" }, names, list, editor),
    ),
    show: reload,
    refresh: reload,
    restart,
  };
}

function describe(kind: ResourceFacts["kind"], parents: ResourceFacts["parents"]): HTMLElement | null {
  const known = parents.filter((parent) => parent !== null);
  if (known.length === 0) return null;
  return element("span", { class: "muted cut" }, kind === "link" ? known.join(" – ") : `in ${known.join(" / ")}`);
}

function emptyText({ kind, name }: ResourceFacts, search: string): string {
  if (search !== "") return `No entity contains “${search}”.`;
  if (kind === "link") return "Requests create and delete these links.";
  return `Requests that create ${name} add them here. You can also add one yourself.`;
}

/** Replaces the children of an element. If a button had the focus, focuses the new button at the same index. */
function keepFocus(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const buttons = (): HTMLButtonElement[] => [...parent.querySelectorAll("button")];
  const index = buttons().findIndex((button) => button === document.activeElement);
  parent.replaceChildren(...children);
  if (index !== -1) buttons()[index]?.focus({ preventScroll: true });
}
