import type { Option } from "./option.js";
import { optionTable, type OptionName } from "./option-table.js";

/** Returns an option with its value, as shown in usage texts: `--output <folder>`, `--auth strict|off`, `--json`. */
export function formatOption(name: OptionName): string {
  const { value, choices }: Option = optionTable[name];
  return [`--${name}`, value ?? choices?.join("|")].filter((part) => part !== undefined).join(" ");
}
