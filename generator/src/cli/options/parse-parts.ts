import type { Misuse } from "./misuse.js";

/** The parts of an API that `--filter` includes or `--exclude` excludes. */
export interface SelectedParts {
  readonly operations: readonly string[];
  readonly tags: readonly string[];
  readonly paths: readonly string[];
  readonly deprecated: boolean;
  readonly internal: boolean;
}

const flags = ["deprecated", "internal"];

/**
 * Parses the values of `--filter` or `--exclude`: `operation=<id>`, `tag=<tag>` and `path=<pattern>`, and also
 * `deprecated` and `internal` for `--exclude`. Null if `values` is empty.
 */
export function parseParts(option: "filter" | "exclude", values: readonly string[]): SelectedParts | Misuse | null {
  if (values.length === 0) return null;
  const parts = values.map((value) => value.split(/=(.*)/s));
  const isValid = ([kind = "", name]: readonly string[]): boolean =>
    name === undefined
      ? option === "exclude" && flags.includes(kind)
      : ["operation", "tag", "path"].includes(kind) && name !== "";
  const invalid = values.find((_, index) => !isValid(parts[index] ?? []));
  if (invalid !== undefined) {
    const others = option === "exclude" ? ", deprecated or internal" : "";
    return {
      message: `Invalid value ${JSON.stringify(invalid)} for option "--${option}".`,
      help: `Write --${option} operation=<operationId>, tag=<tag>${others === "" ? " or" : ","} path=<pattern>${others}.`,
    };
  }
  const namesOf = (kind: string): readonly string[] =>
    parts.filter(([each]) => each === kind).map(([, name]) => name ?? "");
  const has = (flag: string): boolean => parts.some(([kind]) => kind === flag);
  return {
    operations: namesOf("operation"),
    tags: namesOf("tag"),
    paths: namesOf("path"),
    deprecated: has("deprecated"),
    internal: has("internal"),
  };
}
