import type { Command } from "./command-table.js";
import type { OptionName, optionTable } from "./option-table.js";
import type { SelectedParts } from "./parse-parts.js";

/** A command and its arguments, parsed. */
export interface Invocation {
  readonly command: Command;
  /** The arguments after the command that are not options: a document, or the name of a mock. */
  readonly operands: readonly string[];
  readonly values: OptionValues;
  /** The values of `--filter` and `--exclude`; null without the option. */
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

/** The values of the options. An option that is missing has its default value, or is absent if it has none. */
export type OptionValues = Readonly<Record<DefaultedName, string>> & {
  readonly [Name in Exclude<OptionName, DefaultedName>]?: ValueOf<Name>;
};
