/** The description of an option: the properties that `parseArgs` from `node:util` reads, and those that `--help` prints. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** Whether the option can be repeated. */
  readonly multiple?: boolean;
  /** The value to use if the option is missing. */
  readonly default?: string;
  /** The placeholder for the value in `--help`: `<file>`. */
  readonly value?: string;
  /** The valid values; absent if any value is valid. */
  readonly choices?: readonly string[];
  readonly description: string;
}
