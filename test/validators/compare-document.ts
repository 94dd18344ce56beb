import type { StandardSchemaV1 } from "@standard-schema/spec";
import { buildTables } from "../../generator/dist/mock/tables/build-tables.js";
import { Reporter } from "../../generator/dist/diagnostics/reporter.js";
import type { Model } from "../../generator/dist/model/model.js";
import { buildValidators } from "../../generator/dist/validators/build-validators.js";
import type { VersionedApi } from "../../generator/dist/version/versioned-api.js";
import { sample } from "../../runtime/mock/dist/data/sample/sample.js";
import type { MockSchema } from "../../runtime/mock/dist/tables/tables.js";
import { Validator } from "../../runtime/mock/dist/validate/validator.js";
import { accepts, libraries, linked } from "./judge-with.js";
import { mutate } from "./mutate.js";
import { createRandom } from "./random.js";

export interface Comparison {
  readonly schemas: number;
  readonly values: number;
  readonly accepted: number;
  /** The values that a library and the mock judge differently. */
  readonly differences: readonly string[];
}

export interface CompareOptions {
  /** The number of changed values for each schema. */
  readonly mutations: number;
  readonly maxSchemas?: number;
}

/**
 * Compares how a mock and the validators judge values: for the newest version of each operation, two values that the
 * mock generates, and random changes of them.
 */
export function compareDocument(api: VersionedApi, models: readonly Model[], options: CompareOptions): Comparison {
  const [table] = buildTables([{ name: "api", api, models }], new Reporter()).apis;
  const { versions, definitions } = buildValidators(api, models);
  if (table === undefined) throw new Error("The document has no table.");
  const judges = {
    request: new Validator(table.schemas, "request"),
    response: new Validator(table.schemas, "response"),
  };
  const known = Object.fromEntries(definitions);
  const random = createRandom(7);
  const differences: string[] = [];
  const counts = { schemas: 0, values: 0, accepted: 0 };
  const compare = (name: string, schema: MockSchema, projected: unknown, direction: "request" | "response"): void => {
    if (counts.schemas >= (options.maxSchemas ?? Infinity)) return;
    counts.schemas += 1;
    const link = linked(projected, known);
    const validators = Object.entries(libraries).map(([library, create]): [string, StandardSchemaV1] => [
      library,
      create(link),
    ]);
    const now = "2026-01-01T00:00:00.000Z";
    const settings = { schemas: table.schemas, seed: name, direction, now };
    const bases = (["all", "required"] as const).map((fill) => sample(schema, undefined, { ...settings, fill }));
    const values = [
      ...bases,
      ...Array.from({ length: options.mutations }, (_, index) => mutate(bases[index % 2], random)),
    ];
    for (const value of values) {
      const isValid = judges[direction].validateFirst(schema, value as never).length === 0;
      counts.values += 1;
      if (isValid) counts.accepted += 1;
      for (const [library, validator] of validators)
        if (accepts(validator, value) !== isValid)
          differences.push(
            `${library} ${isValid ? "rejects" : "accepts"} ${JSON.stringify(value).slice(0, 300)} for ${name}: ${JSON.stringify(judges[direction].validateFirst(schema, value as never)[0] ?? validator["~standard"].validate(value)).slice(0, 300)}`,
          );
    }
  };
  for (const operation of versions.at(-1)?.operations ?? []) {
    // With versions in paths, each version is an operation of the table.
    const revision = table.operations.findLast(({ name }) => name === operation.name)?.revisions.at(-1);
    if (revision === undefined) continue;
    const body = revision.body?.content.find(({ schema }) => schema !== null)?.schema;
    if (operation.body !== null && body != null && revision.body?.content.length === 1)
      compare(`${operation.name} body`, body, operation.body.schema, "request");
    for (const { status, schema } of operation.responses) {
      const contents = revision.responses.find((each) => each.status === status)?.content ?? [];
      const [content] = contents;
      if (content?.schema != null && contents.length === 1)
        compare(`${operation.name} ${status}`, content.schema, schema, "response");
    }
    const declared = models.at(-1)?.operations.find(({ name }) => name === operation.name)?.parameters ?? [];
    for (const { property, schema } of operation.parameters) {
      const { name, in: location } = declared.find((each) => each.property === property) ?? {};
      const parameter = revision.parameters.find((each) => each.name === name && each.in === location);
      if (parameter !== undefined) compare(`${operation.name} ${parameter.name}`, parameter.schema, schema, "request");
    }
  }
  return { ...counts, differences };
}
