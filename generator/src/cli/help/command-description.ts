import type { OptionName } from "../options/option-table.js";

/** Describes a command. `--help`, the options that the parser accepts, and error messages are derived from it. */
export interface CommandDescription {
  /** The description in the list of commands, on one line. */
  readonly summary: string;
  /** The arguments after `almanac` and the command's name, one element for each form of the command. */
  readonly usage: readonly string[];
  readonly description: string;
  readonly options: readonly OptionName[];
  readonly examples: readonly Example[];
}

export interface Example {
  /** The arguments after `almanac`. */
  readonly line: string;
  readonly description: string;
}
