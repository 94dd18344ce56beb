import type { PackageInfo } from "../../model/package.js";
import { Constant } from "../../render/encode.js";
import { deferJob } from "../../render/defer-job.js";
import type { Job } from "../../render/render.js";
import { hoist, type Hoisted } from "./hoist.js";
import type { MockParts } from "./mock-parts.js";
import { packagedApi } from "./packaged-api.js";
import { runtimeEntry } from "../runtime-entry.js";

type ApiTable = MockParts["tables"]["apis"][number];

/**
 * The minimum JSON length of an API whose revisions and schemas are declared with getters. An engine compiles a getter
 * only when it is called. Without getters, a large table takes longer to compile than the runtime of the mock.
 */
const minLazyLength = 200_000;

/** Emits the tables of the APIs and of the host. `files` contains the file names of the APIs, in the same order. */
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
  return deferJob(
    { source, name, tables: [data] },
    { path, template: "mock/tables.js", toView: ({ tables, ...view }) => ({ ...view, ...hoist(tables[0]) }) },
  );
}

function emitLazy(path: string, api: ApiTable, { source, runtime }: PackageInfo): Job {
  const input = { source, runtime: runtimeEntry(runtime, "../runtime/codegen/v1.js"), apis: [api] };
  return deferJob(input, { path, template: "mock/lazy-tables.js", toView: lazyView });
}

interface LazyInput {
  readonly source: string;
  readonly runtime: string;
  readonly apis: readonly ApiTable[];
}

function lazyView({ source, runtime, apis }: LazyInput): object {
  const { constants, value } = hoist(apis[0], "parts");
  // The cast is safe: `hoist` keeps property names, and replaces only repeated values. These members aren't repeated.
  const { operations, schemas, ...others } = value as Record<keyof ApiTable, object>;
  return {
    source,
    runtime,
    constants,
    members: membersOf(others),
    operations: Object.values(operations).map((operation: object) => {
      const { revisions, ...rest } = operation as Record<string, unknown>;
      return { members: membersOf(rest), revisions };
    }),
    schemas: membersOf(schemas).map(({ name, value: schema }) => ({ name, value: inlined(schema, constants) })),
  };
}

function membersOf(data: object): readonly { readonly name: string; readonly value: unknown }[] {
  return Object.entries(data).map(([name, value]: [string, unknown]) => ({ name, value }));
}

/** Replaces a constant with its value, so that each named schema is a separate object. Returns others unchanged. */
function inlined(value: unknown, constants: Hoisted["constants"]): unknown {
  if (!(value instanceof Constant)) return value;
  return constants.find(({ name }) => value.name === `parts.${name}`)?.value;
}
