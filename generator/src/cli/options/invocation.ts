import type { Command } from "./command-table.js";
import type { OptionName, optionTable } from "./option-table.js";
import type { SelectedParts } from "./parse-parts.js";

/** A parsed command and its arguments. */
export interface Invocation {
  readonly command: Command;
  /** The arguments after the command that are not options: a document, or the name of a mock. */
  readonly operands: readonly string[];
  readonly values: OptionValues;
  /** The values of `--filter` and `--exclude`; null if the option is missing. */
  readonly filter: SelectedParts | null;
  readonly exclude: SelectedParts | null;
}

type Table = typeof optionTable;

type DefaultedName = { [Name in OptionName]: Table[Name] extends { default: string } ? Name : never }[OptionName];

type ValueOf<Name extends OptionName> = Table[Name] extends { type: "boolean" }
  ? boolean
  : Table[Name] extends { multiple: true }
    ? readonly string[]
    : string;

/** The values of the options. A missing option has its default value, or is absent if there is no default. */
export type OptionValues = Readonly<Record<DefaultedName, string>> & {
  readonly [Name in Exclude<OptionName, DefaultedName>]?: ValueOf<Name>;
};
