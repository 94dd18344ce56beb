import type { Operation } from "../../model/model.js";
import { successesOf } from "../successes-of.js";
import { describeBody } from "./describe-body.js";
import { describeFlag } from "./describe-flag.js";
import type { FlagTable } from "./flag-table.js";
import { flagNames } from "./flag-names.js";
import type { TypeIndex } from "./type-index.js";

export interface CommandContext {
  readonly flags: FlagTable;
  readonly types: TypeIndex;
}

/** Returns a command as `@almanac/cli` reads it. Fields without a value are omitted. */
export function describeCommand(operation: Operation, { flags, types }: CommandContext): object {
  const { method, path, parameters, body, documentation, pagination, outcomes, accept, docsUrl, sunset } = operation;
  const [summary = "", ...others] = (documentation.text ?? "").split("\n\n");
  const names = flagNames(parameters);
  const mediaTypes = successesOf(outcomes).flatMap(({ mediaType, others: more }) => [
    mediaType,
    ...more.map((each) => each.mediaType),
  ]);
  const fields = {
    method,
    path,
    summary,
    description: others.join("\n\n"),
    roles: operation.requiredRoles,
    flags: parameters.map((parameter) =>
      flags.add(describeFlag(parameter, names.get(parameter) ?? parameter.property, { types, operation })),
    ),
    body: body === null ? null : describeBody(body, { types, operation }),
    // The media type that the client requests by default comes first.
    results: [...new Set([accept, ...mediaTypes])].filter((each) => each !== null && !each.includes(",")),
    items: pagination?.items ?? null,
    isDeprecated: documentation.isDeprecated,
    sunset,
    docsUrl,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) =>
        value !== null &&
        value !== "" &&
        value !== false &&
        (name === "items" || !Array.isArray(value) || value.length > 0),
    ),
  );
}
