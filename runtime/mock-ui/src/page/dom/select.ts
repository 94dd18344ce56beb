import { element } from "./element.js";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Creates a `<select>`. `onChange` receives the chosen value. */
export function select(
  choices: readonly Choice[],
  onChange: (value: string) => void,
  attributes = {},
): HTMLSelectElement {
  const created = element("select", {
    ...attributes,
    change: () => onChange(created.value),
  });
  created.append(...choices.map(({ value, text }) => element("option", { value }, text)));
  return created;
}
