import type { Reporter } from "../diagnostics/reporter.js";
import type { LoadResults } from "../load/load-document.js";
import type { Source } from "../load/source.js";
import type { Sources } from "../load/sources.js";
import { member, type Json } from "../model/json.js";
import { childOf, locationOf } from "../model/location.js";
import { checkCompositionDepth } from "./check/check-composition-depth.js";
import { checkRules } from "./check/check-rules.js";
import { checkSchemaDialect } from "./check/check-schema-dialect.js";
import { checkStructure } from "./check/check-structure.js";
import type { ApiDocument, PublishedVersion, Tag } from "./document.js";
import { arrayField, entriesField, stringField, stringsField } from "./read/read-fields.js";
import { readMockHints } from "./read/read-mock-hints.js";
import type { ReadContext } from "./read/read-context.js";
import { readOperations } from "./read/read-operations.js";
import { readSecurityRequirements, readSecuritySchemes } from "./read/read-security.js";
import { readWebhooks } from "./read/read-webhooks.js";
import { reportLeftOut } from "./broken/report-left-out.js";
import { readServers } from "./read/read-servers.js";
import { folderOf } from "../host/file-path.js";
import { BrokenParts } from "./broken/broken-parts.js";
import { createPartAt } from "./create-part-at.js";
import { Identifiers } from "./references/identifiers.js";
import type { LocatedValue } from "./references/located-value.js";
import { inlineReferences } from "./references/inline-references.js";
import { References } from "./references/references.js";
import { Schemas, type Component } from "./schemas/schemas.js";
import { convertSwagger } from "./swagger/convert-swagger.js";

export interface ResolveOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** Every file of the document. */
  readonly files: readonly Source[];
  readonly loadResults: LoadResults;
  /** Whether to leave out the parts that depend on a broken reference. Otherwise, a broken reference is an error. */
  readonly allowsBroken: boolean;
}

/**
 * Reads an OpenAPI document: resolves its references, normalizes its dialect, and checks it against the rules of the
 * specification. Returns null if the document's version is missing or not supported, or if a chain of schemas is too
 * long.
 */
export function resolve(
  source: Source,
  { sources, reporter, files, loadResults, allowsBroken }: ResolveOptions,
): ApiDocument | null {
  const original: LocatedValue = { value: source.root, at: locationOf(source.path, "") };
  const dialect = readDialect(original, reporter);
  if (dialect === null) return null;

  // OpenAPI 3.1 introduced `$id` and anchors. They have no meaning in earlier versions.
  const identifiers = new Identifiers(dialect < "3.1" ? [] : files);
  const folder = folderOf(source.path);
  const references = new References({ sources, reporter, folder, loadResults, identifiers, allowsBroken });
  inlineReferences(checkStructure(original, references, reporter), references);
  const inlined = references.rootOf(source.path) ?? original;
  checkSchemaDialect(inlined, reporter);
  const brokenParts = allowsBroken ? new BrokenParts(references) : null;
  const root = dialect < "3.0" ? convertSwagger(inlined, { references, reporter, brokenParts }) : inlined;
  const schemas = new Schemas(references, dialect);
  const isUsable = (schema: Component): boolean => {
    const broken = brokenParts?.find(references.locateValue(schema.value, schema.at)) ?? null;
    if (broken !== null)
      reportLeftOut({ name: `The schema ${JSON.stringify(schema.key)}`, at: schema.at, broken }, reporter);
    return broken === null;
  };
  schemas.addComponents(namedSchemas(inlined, dialect).filter(isUsable));
  const components = member(root.value, "components") ?? null;
  const tags = readTags(root);
  const info = member(root.value, "info") ?? null;
  const context: ReadContext = {
    references,
    schemas,
    reporter,
    brokenParts,
    parameters: new Map(),
    contents: new Map(),
    activeCallbacks: new Set(),
  };
  // The order of these calls determines the order of the reported problems.
  const servers = readServers(root);
  const security = readSecurityRequirements(root);
  const securitySchemes = readSecuritySchemes(components, childOf(root.at, "components"), context);
  const operations = readOperations(root, context);
  const usedPaths = new Set(operations.map(({ path }) => path));
  const document: ApiDocument = {
    at: root.at,
    title: stringField(info, "title") ?? "API",
    description: stringField(info, "description"),
    version: stringField(info, "version") ?? "0",
    servers,
    tags,
    security,
    securitySchemes,
    operations: operations.map((operation) => ({ ...operation, tags: withResourceFirst(operation.tags, tags) })),
    emptyPaths: entriesField(root.value, "paths")
      .map(([path]) => path)
      .filter((path) => !path.startsWith("x-") && !usedPaths.has(path)),
    webhooks: readWebhooks(root, context),
    schemas: schemas.finish(),
    publishedVersions: readPublishedVersions(root),
    mockHints: readMockHints(root, references, reporter),
    locationOf: (schema) => schemas.locationOf(schema),
    partAt: createPartAt(files),
  };
  if (!checkCompositionDepth(document, reporter)) return null;
  checkRules(document, root, reporter);
  return document;
}

/** Returns the schemas that the document defines by name, including those that nothing refers to. */
function namedSchemas({ value, at }: LocatedValue, dialect: string): readonly Component[] {
  const path = dialect < "3.0" ? ["definitions"] : ["components", "schemas"];
  const owner = path.slice(0, -1).reduce<Json>((found, key) => member(found, key) ?? null, value);
  return entriesField(owner, path.at(-1) ?? "").map(([key, schema]) => ({
    key,
    value: schema,
    at: childOf(at, ...path, key),
  }));
}

function readDialect({ value, at }: LocatedValue, reporter: Reporter): string | null {
  const openapi = member(value, "openapi");
  if (typeof openapi === "string" && /^3\.[012]\.\d+/.test(openapi)) return openapi.slice(0, 3);
  const swagger = member(value, "swagger");
  // An unquoted `2.0` is a number in YAML. `checkStructure` reports that.
  if (openapi === undefined && (swagger === "2.0" || swagger === 2)) return "2.0";
  const found = openapi ?? swagger;
  reporter.report({
    code: "unsupported-openapi",
    severity: "error",
    at: found === undefined ? at : childOf(at, openapi === undefined ? "swagger" : "openapi"),
    message:
      found === undefined
        ? 'Not an OpenAPI document: the field "openapi" or "swagger" is missing.'
        : `${openapi === undefined ? "Swagger" : "OpenAPI"} ${JSON.stringify(found)} is not supported.`,
    help: 'Use Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2, and write the version as swagger: "2.0" or openapi: 3.1.0.',
  });
  return null;
}

/** Moves tags of the kind `nav` to the front, because an operation's first tag determines its resource. */
function withResourceFirst(names: readonly string[], tags: readonly Tag[]): readonly string[] {
  const kinds = new Map(tags.map(({ name, kind }) => [name, kind ?? "nav"]));
  const isResource = (name: string): boolean => (kinds.get(name) ?? "nav") === "nav";
  return [...names.filter(isResource), ...names.filter((name) => !isResource(name))];
}

function readTags({ value, at }: LocatedValue): readonly Tag[] {
  return arrayField(value, "tags").flatMap((tag, index) => {
    const name = stringField(tag, "name");
    if (name === null) return [];
    const description = stringField(tag, "description") ?? stringField(tag, "summary");
    const [parent, kind] = [stringField(tag, "parent"), stringField(tag, "kind")];
    return [{ at: childOf(at, "tags", index), name, description, parent, kind }];
  });
}

function readPublishedVersions({ value, at }: LocatedValue): readonly PublishedVersion[] | null {
  const info = member(value, "info") ?? null;
  if (member(info, "x-versions") === undefined) return null;
  const location = childOf(at, "info", "x-versions");
  return stringsField(info, "x-versions").map((version, index) => ({ version, at: childOf(location, index) }));
}
