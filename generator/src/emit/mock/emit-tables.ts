import type { PackageInfo } from "../../model/package.js";
import { Constant } from "../../render/encode.js";
import type { Job } from "../../render/render.js";
import { hoist, type Hoisted } from "./hoist.js";
import type { MockParts } from "./mock-parts.js";
import { packagedApi } from "./packaged-api.js";

type ApiTable = MockParts["tables"]["apis"][number];

/**
 * The length, as JSON, from which the revisions and schemas of an API are declared with getters. An engine compiles a
 * getter when it is called, and a large table takes longer to compile than the runtime of the mock.
 */
const minLazyLength = 200_000;

/** Emits the table of each API, whose file names are given in the same order, and the table of the host. */
export function emitTables({ tables, info, code }: MockParts, files: readonly string[]): readonly Job[] {
  const { apis, ...host } = tables;
  return [
    ...apis.map((each, index) => {
      const api = packagedApi(each, code);
      const path = `tables/${files[index] ?? each.name}.js`;
      return JSON.stringify(api).length < minLazyLength ? emitTable(path, "api", api, info) : emitLazy(path, api, info);
    }),
    emitTable("tables/host.js", "host", host, info),
  ];
}

function emitTable(path: string, name: string, data: object, { source }: PackageInfo): Job {
  const { constants, value } = hoist(data);
  return { path, template: "mock/tables.js", view: { source, name, constants, value }, format: null };
}

function emitLazy(path: string, api: ApiTable, { source, runtime }: PackageInfo): Job {
  const { constants, value } = hoist(api, "parts");
  // Hoisting keeps the names of members, and each of the lists and schemas is unique.
  const { operations, schemas, ...others } = value as Record<keyof ApiTable, object>;
  const view = {
    source,
    runtime: runtime.kind === "dependency" ? `${runtime.name}/codegen/v1` : "../runtime/codegen/v1.js",
    constants,
    members: membersOf(others),
    operations: Object.values(operations).map((operation: object) => {
      const { revisions, ...rest } = operation as Record<string, unknown>;
      return { members: membersOf(rest), revisions };
    }),
    schemas: membersOf(schemas).map(({ name, value: schema }) => ({ name, value: inlined(schema, constants) })),
  };
  return { path, template: "mock/lazy-tables.js", view, format: null };
}

function membersOf(data: object): readonly { readonly name: string; readonly value: unknown }[] {
  return Object.entries(data).map(([name, value]: [string, unknown]) => ({ name, value }));
}

/** Returns the declaration of a constant, or any other value itself. Each named schema is an object of its own. */
function inlined(value: unknown, constants: Hoisted["constants"]): unknown {
  if (!(value instanceof Constant)) return value;
  return constants.find(({ name }) => value.name === `parts.${name}`)?.value;
}
