import type { Reporter } from "../diagnostics/reporter.js";
import type { Reach } from "../load/load-document.js";
import type { Source } from "../load/source.js";
import type { Sources } from "../load/sources.js";
import { member, type Json } from "../model/json.js";
import { childOf, locationOf, type Location } from "../model/location.js";
import { checkInclusions } from "./check/check-inclusions.js";
import { checkRules } from "./check/check-rules.js";
import { checkSchemaDialect } from "./check/check-schema-dialect.js";
import { checkStructure } from "./check/check-structure.js";
import type { ApiDocument, PublishedVersion, Tag } from "./document.js";
import { listField, mapField, textField, textsField } from "./read/read-fields.js";
import { readMockHints } from "./read/read-mock-hints.js";
import { readOperations } from "./read/read-operations.js";
import { readSecurityRequirements, readSecuritySchemes } from "./read/read-security.js";
import { readWebhooks } from "./read/read-webhooks.js";
import { readServers } from "./read/read-servers.js";
import { folderOf } from "../host/file-path.js";
import { Identifiers } from "./references/identifiers.js";
import { References, type Place } from "./references/references.js";
import { Schemas, type Component } from "./schemas/schemas.js";
import { convertSwagger } from "./swagger/convert-swagger.js";

export interface ResolveOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
  /** Every file of the document. */
  readonly files: readonly Source[];
  readonly reach: Reach;
}

/**
 * Reads an OpenAPI document: follows its references, brings its dialect to one form, and holds it against the rules of the
 * specification. Null if it is no OpenAPI document that can be read.
 */
export function resolve(source: Source, { sources, reporter, files, reach }: ResolveOptions): ApiDocument | null {
  const written: Place = { value: source.root, at: locationOf(source.path, "") };
  const dialect = readDialect(written, reporter);
  if (dialect === null) return null;

  // Identifiers came with OpenAPI 3.1: before, `$id` is a word like any other.
  const identifiers = new Identifiers(dialect < "3.1" ? [] : files);
  const references = new References({ sources, reporter, folder: folderOf(source.path), reach, identifiers });
  checkStructure(written, references, reporter);
  checkSchemaDialect(written, reporter);
  const root = dialect < "3.0" ? convertSwagger(written, references, reporter) : written;
  const schemas = new Schemas(references, dialect);
  schemas.addComponents(namedSchemas(written, dialect));
  const components = member(root.value, "components") ?? null;
  const tags = readTags(root);
  const info = member(root.value, "info") ?? null;
  const context = {
    references,
    schemas,
    reporter,
    parameters: new Map(),
    contents: new Map(),
    openCallbacks: new Set<Location>(),
  };
  const document: ApiDocument = {
    at: root.at,
    title: textField(info, "title") ?? "API",
    description: textField(info, "description"),
    version: textField(info, "version") ?? "0",
    servers: readServers(root),
    tags,
    security: readSecurityRequirements(root),
    securitySchemes: readSecuritySchemes(components, childOf(root.at, "components"), context),
    operations: readOperations(root, context).map((operation) => ({
      ...operation,
      tags: withResourceFirst(operation.tags, tags),
    })),
    webhooks: readWebhooks(root, context),
    schemas: schemas.finish(),
    publishedVersions: readPublishedVersions(root),
    mockHints: readMockHints(root, references, reporter),
    locationOf: (schema) => schemas.locationOf(schema),
  };
  if (!checkInclusions(document, reporter)) return null;
  checkRules(document, root, reporter);
  return document;
}

/** The schemas that a document names, whether anything refers to them or not. */
function namedSchemas({ value, at }: Place, dialect: string): readonly Component[] {
  const path = dialect < "3.0" ? ["definitions"] : ["components", "schemas"];
  const owner = path.slice(0, -1).reduce<Json>((found, key) => member(found, key) ?? null, value);
  return mapField(owner, path.at(-1) ?? "").map(([key, schema]) => ({
    key,
    value: schema,
    at: childOf(at, ...path, key),
  }));
}

function readDialect({ value, at }: Place, reporter: Reporter): string | null {
  const openapi = member(value, "openapi");
  if (typeof openapi === "string" && /^3\.[012]\.\d+/.test(openapi)) return openapi.slice(0, 3);
  const swagger = member(value, "swagger");
  // Without quotes `2.0` is a number: what is wrong with that is said elsewhere.
  if (openapi === undefined && (swagger === "2.0" || swagger === 2)) return "2.0";
  const found = openapi ?? swagger;
  reporter.report({
    code: "unsupported-openapi",
    severity: "error",
    at: found === undefined ? at : childOf(at, openapi === undefined ? "swagger" : "openapi"),
    message:
      found === undefined
        ? "This is no OpenAPI document: it has no field openapi."
        : `${openapi === undefined ? "Swagger" : "OpenAPI"} ${JSON.stringify(found)} is not read.`,
    help: 'Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read, written as swagger: "2.0" or like openapi: 3.1.0.',
  });
  return null;
}

/** The first tag is what an operation belongs to: a badge or an audience is none. */
function withResourceFirst(names: readonly string[], tags: readonly Tag[]): readonly string[] {
  const kinds = new Map(tags.map(({ name, kind }) => [name, kind ?? "nav"]));
  const isResource = (name: string): boolean => (kinds.get(name) ?? "nav") === "nav";
  return [...names.filter(isResource), ...names.filter((name) => !isResource(name))];
}

function readTags({ value, at }: Place): readonly Tag[] {
  return listField(value, "tags").flatMap((tag, index) => {
    const name = textField(tag, "name");
    if (name === null) return [];
    const description = textField(tag, "description") ?? textField(tag, "summary");
    const [parent, kind] = [textField(tag, "parent"), textField(tag, "kind")];
    return [{ at: childOf(at, "tags", index), name, description, parent, kind }];
  });
}

function readPublishedVersions({ value, at }: Place): readonly PublishedVersion[] | null {
  const info = member(value, "info") ?? null;
  if (member(info, "x-versions") === undefined) return null;
  const place = childOf(at, "info", "x-versions");
  return textsField(info, "x-versions").map((version, index) => ({ version, at: childOf(place, index) }));
}
