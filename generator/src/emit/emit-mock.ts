import type { MockTables } from "@almanac/mock/codegen/v1";
import { mapChildren } from "../model/map-children.js";
import type { Model, Operation } from "../model/model.js";
import type { Schema } from "../model/schema.js";
import type { Job } from "../render/render.js";
import { toWireSchema } from "../analyze/types/to-wire-schema.js";
import { Printed } from "../render/printed.js";
import { idFact } from "./client/id-fact.js";
import { emitChangelog } from "./package/emit-changelog.js";
import { emitLicense } from "./package/emit-license.js";
import { emitRuntime } from "./package/emit-runtime.js";
import { emitMockReadme } from "./mock/emit-mock-readme.js";
import { emitTables } from "./mock/emit-tables.js";
import { credentialsOf } from "./mock/credentials-of.js";
import type { MockParts } from "./mock/mock-parts.js";
import { bindingOf, nameApis, type NamedApi } from "./mock/name-apis.js";
import { packageManifest } from "./package/package-manifest.js";
import { TypePrinter } from "./type-printer.js";
import { runtimeEntry } from "./runtime-entry.js";

/** Emits every file of a mock package: tables, operation types, and handwritten code. */
export function emitMock(parts: MockParts): readonly Job[] {
  const { info, code } = parts;
  return [
    ...emitManifest(parts),
    ...emitMockReadme(parts),
    ...emitLicense(info),
    ...emitChangelog(info),
    ...emitRuntime(info),
    ...emitIndex(parts),
    ...emitTables(
      parts,
      namesOf(parts).map(({ file }) => file),
    ),
    ...emitTypes(parts),
    ...[...code.files].map(([path, text]) => ({ path: `code/${path}`, text })),
  ];
}

/** The matchers of a standalone package. Otherwise, the matchers are an entry point of the runtime's package. */
const matchers = { types: "./runtime/matchers/matchers.d.ts", default: "./runtime/matchers/matchers.js" };

function emitManifest({ info, references }: MockParts): readonly Job[] {
  const isStandalone = info.runtime.kind === "copy";
  const exports = {
    ".": { types: "./index.d.ts", default: "./index.js" },
    "./behaviours": { types: "./behaviours.d.ts" },
    ...(isStandalone ? { "./matchers": matchers } : {}),
    "./package.json": "./package.json",
  };
  const files = ["*.js", "*.d.ts", "code", ...(isStandalone ? ["runtime"] : []), "tables", "types"];
  const manifest = packageManifest(info, { exports, files, references });
  return [{ path: "package.json", template: "mock/package.json", view: { manifest }, format: "json" }];
}

function emitIndex({ apis, tables, code, info }: MockParts): readonly Job[] {
  const named = namesOf({ apis, code });
  const webhooks = [...new Set(tables.apis.flatMap((api) => api.webhooks?.sent.map(({ name }) => name) ?? []))];
  const view = {
    source: info.source,
    runtime: runtimeEntry(info.runtime, "./runtime/codegen/v1.js"),
    apis: named.map(({ name, typeName, file }, index) => ({
      name,
      typeName,
      hasMore: index > 0,
      earlier: named.slice(0, index).map((each, position) => ({ typeName: each.typeName, hasMore: position > 0 })),
      tables: `./tables/${file}.js`,
      types: `./types/${file}.js`,
    })),
    behaviours: code.behaviours.map((name) => {
      const binding = bindingOf(name);
      return { name, binding, isRenamed: binding !== name, from: `./code/behaviours/${name}.js` };
    }),
    hasPolicy: code.hasPolicy,
    credentials: Object.entries(credentialsOf(tables)).map(([name, value]) => ({
      name,
      fields: Object.keys(value).map((field) => ({ name: field })),
    })),
    choices: Object.entries(tables.choices).map(([name, { values }]) => ({
      name,
      type: new TypePrinter().type({ kind: "enum", values, isOpen: false, members: [] }),
    })),
    ids: Object.keys(tables.seed.ids).map((name) => ({ name })),
    hasWebhooks: webhooks.length > 0,
    webhooks: webhooks.map((name, index) => ({ name, hasMore: index > 0 })),
  };
  return [
    { path: "index.js", template: "mock/index.js", view, format: null },
    { path: "index.d.ts", template: "mock/index.d.ts", view, format: null },
    { path: "behaviours.d.ts", template: "mock/behaviours.d.ts", view, format: null },
  ];
}

/** Returns the names that generated code uses for the APIs, in the order of `apis`. */
function namesOf({ apis, code }: Pick<MockParts, "apis" | "code">): readonly NamedApi[] {
  return nameApis(
    apis.map(({ name }) => name),
    code.behaviours.map(bindingOf),
  );
}

/** Emits the types of parameters and bodies in the newest version of each operation. */
function emitTypes(parts: MockParts): readonly Job[] {
  const { apis, tables, info } = parts;
  const printer = new TypePrinter();
  const files = namesOf(parts).map(({ file }) => file);
  return apis.map(({ name, models }, index) => {
    const newest = newestOfEach(models);
    const types = new Map(models.flatMap((model) => model.types.map((type) => [type.name, type] as const)));
    const inlineTypes = new Map(
      newest.flatMap(({ declarations }) => declarations.map((each) => [each.name, each] as const)),
    );
    const table = tables.apis.find((api) => api.name === name);
    const aliases = new Map(table?.operations.map((operation) => [operation.name, operation.aliases ?? []]));
    const view = {
      source: info.source,
      operations: newest.map((operation) => operationView(operation, printer)),
      aliases: newest.flatMap(({ name: target }) =>
        (aliases.get(target) ?? []).map((alias) => ({ name: alias, target })),
      ),
      schemas: schemaNames(types, table).map((each) => ({ name: each })),
      types: [...new Map([...types, ...inlineTypes]).values()]
        .sort((left, right) => (left.name < right.name ? -1 : 1))
        .map((type) => ({
          declaration: printer.declaration({ ...type, schema: toMockSchema(type.schema), isSent: false }),
        })),
    };
    return { path: `types/${files[index] ?? name}.d.ts`, template: "mock/types.d.ts", view, format: null };
  });
}

/** Returns the names of the schemas that have a type. */
function schemaNames(
  types: ReadonlyMap<string, unknown>,
  api: MockTables["apis"][number] | undefined,
): readonly string[] {
  return Object.keys(api?.schemas ?? {}).filter((name) => types.has(name));
}

function newestOfEach(models: readonly Model[]): readonly Operation[] {
  const newest = new Map(
    models.flatMap(({ operations }) => operations.map((operation) => [operation.name, operation] as const)),
  );
  return [...newest.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function operationView(
  { name, operationId, documentation, method, path, parameters, body }: Operation,
  printer: TypePrinter,
): object {
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const others = parameters.filter((parameter) => parameter.in !== "path");
  return {
    name,
    documentation: {
      ...documentation,
      facts: [`${method} ${path}`, ...idFact(operationId, name)],
      deprecation: null,
      see: null,
    },
    path: inPath.map((parameter) => ({ name: parameter.name })),
    query: others.map((parameter) => ({
      name: parameter.name,
      isOptional: !parameter.isRequired && parameter.default === null,
      type: printer.type(toMockSchema(parameter.schema)),
    })),
    body: bodyType(body, printer),
  };
}

/**
 * Returns the type of the body that a mock passes to handwritten code. A body that is neither JSON nor a form is
 * undefined unless it is text.
 */
function bodyType(body: Operation["body"], printer: TypePrinter): Printed {
  if (body === null) return new Printed("undefined");
  return body.serialization === "raw" ? new Printed("string | undefined") : printer.type(toMockSchema(body.schema));
}

/** Replaces client types such as `Blob` with JSON types. A mock reads a file as a string with a character per byte. */
function toMockSchema(schema: Schema): Schema {
  const replaceBytes = (each: Schema): Schema =>
    each.kind === "binary" ? { kind: "string" } : mapChildren(each, replaceBytes);
  return replaceBytes(toWireSchema(schema));
}
