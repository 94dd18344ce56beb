import { control } from "../connection/control.js";
import type { EntityFacts, ResourceFacts } from "../connection/state-facts.js";
import { element } from "../dom/element.js";
import { field } from "../dom/field.js";
import { notify } from "../dom/notify.js";
import { currentEntity } from "./current-entity.js";
import { otherChange } from "./other-change.js";

export interface EditorOptions {
  readonly resource: ResourceFacts;
  /** Null for a new entity. */
  readonly entity: EntityFacts | null;
  /** The generated value of a new entity. */
  readonly sample: object;
  /** Called after the entity was saved, or deleted (null). */
  readonly onDone: (saved: EntityFacts | null) => void;
}

/** Edits, adds or deletes one entity, as JSON. */
export function entityEditor({ resource, entity, sample, onDone }: EditorOptions): HTMLElement {
  const { name, key, parents, kind } = resource;
  const known = entity?.keys ?? [];
  const isNew = entity === null;
  const inputs = [...parents.map((parent) => parent ?? "parent"), key ?? "key"].map((label, index) => {
    const isOwn = index === parents.length;
    const start = known[index] ?? (isOwn ? startKey(sample, key) : "");
    return {
      label,
      input: element("input", { value: start, readonly: !isNew, spellcheck: "false", autocomplete: "off" }),
    };
  });
  const text = element("textarea", { rows: 18, spellcheck: "false", "aria-describedby": "editor-problem" });
  text.value = JSON.stringify(entity?.value ?? sample, null, 2);
  const problem = element("div", { id: "editor-problem", role: "alert" });
  /** The stored value that the user has seen last, and its keys. */
  let seen: Partial<EntityFacts> = entity ?? {};
  const expectedAt = (at: readonly string[]): EntityFacts["value"] | null =>
    JSON.stringify(seen.keys) === JSON.stringify(at) ? (seen.value ?? null) : null;
  // Copies a changed key from its field to the JSON value, because both must be equal.
  const own = inputs.at(-1)?.input;
  own?.addEventListener("input", () => {
    const value = parse(text.value);
    if (key !== null && isPlain(value) && typeof value[key] === "string")
      text.value = JSON.stringify({ ...value, [key]: own.value }, null, 2);
  });
  const keys = (): readonly string[] => inputs.map(({ input }) => input.value);
  const save = async (): Promise<void> => {
    const value = parse(text.value);
    if (value === undefined) throw new Error("The value is not JSON.");
    const sent = keys();
    const change = { resource: name, keys: sent, value, expected: expectedAt(sent) };
    const saved = (await control("PUT", "state/entities", change)) as { readonly problems: readonly string[] };
    const [first] = saved.problems;
    notify(
      first === undefined ? `Saved the ${name}.` : `Saved, but responses with this ${name} will be invalid: ${first}`,
      first === undefined ? "done" : "problem",
    );
    onDone({ keys: sent, value: value as EntityFacts["value"] });
  };
  const remove = async (): Promise<void> => {
    await control("DELETE", "state/entities", { resource: name, keys: known, expected: expectedAt(known) });
    notify(`Deleted the ${name}.`);
    onDone(null);
  };
  const use = (value: EntityFacts["value"]): void => {
    text.value = JSON.stringify(value, null, 2);
    problem.replaceChildren();
    text.focus();
  };
  const run = (action: () => Promise<void>): void => {
    problem.replaceChildren();
    action().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      const current = currentEntity(error);
      if (current !== null) seen = current.entity ?? {};
      problem.replaceChildren(
        ...(current === null
          ? [element("p", { class: "wrong" }, message)]
          : otherChange({ message, entity: current.entity, use })),
      );
    });
  };
  const isEditable = kind === "resource";
  return element(
    "form",
    {
      class: "details",
      submit: (event) => {
        event.preventDefault();
        run(save);
      },
    },
    element("h3", { tabindex: -1 }, isNew ? `New ${name}` : `${name} ${known.at(-1) ?? ""}`),
    element("div", { class: "bar" }, ...inputs.map(({ label, input }) => field(label, input))),
    field("Value (JSON)", text),
    problem,
    isEditable
      ? element(
          "div",
          { class: "actions" },
          element("button", { type: "submit", class: "primary" }, isNew ? "Add" : "Save"),
          isNew ? null : element("button", { type: "button", class: "danger", click: () => run(remove) }, "Delete"),
        )
      : element("p", { class: "muted" }, "Links are created and deleted by requests."),
  );
}

function startKey(sample: object, key: string | null): string {
  if (key === null) return "-";
  const value = isPlain(sample) ? sample[key] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
