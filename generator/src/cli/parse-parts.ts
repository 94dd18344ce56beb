import type { Misuse } from "./options.js";

/** Parts of an API as `--filter` and `--exclude` name them. */
export interface ChosenParts {
  readonly operations: readonly string[];
  readonly tags: readonly string[];
  readonly paths: readonly string[];
  readonly deprecated: boolean;
  readonly internal: boolean;
}

const flags = ["deprecated", "internal"];

/** Reads `operation=<id>`, `tag=<tag>`, `path=<pattern>` and, of what is excluded, `deprecated` and `internal`; null for none. */
export function parseParts(option: "filter" | "exclude", texts: readonly string[]): ChosenParts | Misuse | null {
  const parts = texts.map((text) => text.split(/=(.*)/s));
  const isRight = ([kind = "", name]: readonly string[]): boolean =>
    name === undefined
      ? option === "exclude" && flags.includes(kind)
      : ["operation", "tag", "path"].includes(kind) && name !== "";
  const wrong = parts.find((part) => !isRight(part));
  if (wrong !== undefined) {
    return {
      message: `--${option} cannot be ${JSON.stringify(wrong.slice(0, 2).join("="))}.`,
      help: `Write --${option} operation=<operationId>, tag=<tag> or path=<pattern>${option === "exclude" ? ", or deprecated or internal" : ""}.`,
    };
  }
  const named = (kind: string): readonly string[] =>
    parts.filter(([each]) => each === kind).map(([, name]) => name ?? "");
  const has = (flag: string): boolean => parts.some(([kind]) => kind === flag);
  if (parts.length === 0) return null;
  return {
    operations: named("operation"),
    tags: named("tag"),
    paths: named("path"),
    deprecated: has("deprecated"),
    internal: has("internal"),
  };
}
