import { control } from "../connection/control.js";
import type { OperationFacts } from "../connection/mock-facts.js";
import { attempt } from "../dom/attempt.js";
import { element } from "../dom/element.js";
import { field } from "../dom/field.js";
import { notify } from "../dom/notify.js";
import { select } from "../dom/select.js";

type Kind = "error" | "limit" | "delay" | "reset" | "truncated";

const kinds: readonly { readonly value: Kind; readonly text: string }[] = [
  { value: "error", text: "An error status" },
  { value: "limit", text: "A rate limit (429)" },
  { value: "delay", text: "A delay" },
  { value: "reset", text: "A closed connection" },
  { value: "truncated", text: "A truncated body" },
];

/** A form that switches a fault on. `choose` fills in an operation. */
export function faultForm(onDone: () => void): {
  readonly element: HTMLElement;
  readonly setOperations: (operations: readonly OperationFacts[]) => void;
  readonly choose: (operation: string) => void;
} {
  const names = element("datalist", { id: "operation-names" });
  const operation = element("input", {
    list: "operation-names",
    placeholder: "All operations",
    autocomplete: "off",
    spellcheck: "false",
  });
  const number = (value: string, min: number, max: number): HTMLInputElement =>
    element("input", { type: "number", value, min, max, required: true });
  const status = number("503", 200, 599);
  const code = element("input", { placeholder: "Optional", autocomplete: "off", spellcheck: "false" });
  const retryAfter = number("2", 0, 86_400);
  const latency = element("input", { value: "2s", required: true, autocomplete: "off" });
  const times = element("input", { type: "number", min: 1, max: 1_000_000, placeholder: "Until switched off" });
  const fields = {
    status: field("Status", status),
    code: field("Error code", code),
    retryAfter: field("Retry after", retryAfter, "In seconds"),
    latency: field("Delay", latency, "Such as 500ms or 2s"),
  };
  let kind: Kind = "error";
  const showFields = (): void => {
    fields.status.hidden = fields.code.hidden = kind !== "error";
    fields.retryAfter.hidden = kind !== "limit";
    fields.latency.hidden = kind !== "delay";
    status.disabled = kind !== "error";
    retryAfter.disabled = kind !== "limit";
    latency.disabled = kind !== "delay";
  };
  const effect = (): object => {
    switch (kind) {
      case "error":
        return { status: Number(status.value), ...(code.value === "" ? {} : { code: code.value }) };
      case "limit":
        return { status: 429, retryAfter: Number(retryAfter.value) };
      case "delay":
        return { latency: latency.value };
      case "reset":
      case "truncated":
        return { end: kind };
    }
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    attempt(async () => {
      const name = operation.value.trim();
      const count = times.value === "" ? "always" : Number(times.value);
      await control("POST", "faults", { operation: name === "" ? "*" : name, times: count, ...effect() });
      notify("Switched the fault on.");
      onDone();
    });
  };
  const chooseKind = select(kinds, (value) => {
    kind = kinds.find((each) => each.value === value)?.value ?? "error";
    showFields();
  });
  showFields();
  return {
    element: element(
      "form",
      { class: "card", submit },
      element("h3", {}, "Switch on a fault"),
      element(
        "div",
        { class: "fields" },
        wide(field("Operation", operation)),
        field("Fault", chooseKind),
        field("Number of calls", times),
        fields.status,
        fields.code,
        fields.retryAfter,
        fields.latency,
      ),
      names,
      element("div", { class: "actions" }, element("button", { type: "submit", class: "primary" }, "Switch on")),
    ),
    setOperations: (operations) =>
      names.replaceChildren(...operations.map(({ name }) => element("option", { value: name }))),
    choose: (name) => {
      operation.value = name;
      operation.focus();
    },
  };
}

function wide(label: HTMLElement): HTMLElement {
  label.classList.add("wide");
  return label;
}
