import { element } from "./element.js";

/** Puts a label above a control. */
export function field(label: string, control: HTMLElement, hint?: string): HTMLElement {
  return element(
    "label",
    { class: "field" },
    element("span", { class: "label" }, label),
    control,
    hint === undefined ? null : element("span", { class: "hint" }, hint),
  );
}
