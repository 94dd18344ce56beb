import type { Reporter } from "../diagnostics/reporter.js";
import type { Source } from "../load/source.js";
import type { Sources } from "../load/sources.js";
import { member } from "../model/json.js";
import { childOf, locationOf } from "../model/location.js";
import { checkRules } from "./check-rules.js";
import { checkStructure } from "./check-structure.js";
import type { ApiDocument, PublishedVersion, Tag } from "./document.js";
import { listField, mapField, textField, textsField } from "./read-fields.js";
import { readMockHints } from "./read-mock-hints.js";
import { readOperations } from "./read-operations.js";
import { readSecurityRequirements, readSecuritySchemes } from "./read-security.js";
import { readServers } from "./read-servers.js";
import { References, type Place } from "./references.js";
import { Schemas } from "./schemas.js";

export interface ResolveOptions {
  readonly sources: Sources;
  readonly reporter: Reporter;
}

/**
 * Reads an OpenAPI document: follows its references, brings its dialect to one form, and holds it against the rules of the
 * specification. Null if it is no OpenAPI document that can be read.
 */
export function resolve(source: Source, { sources, reporter }: ResolveOptions): ApiDocument | null {
  const root: Place = { value: source.root, at: locationOf(source.path, "") };
  const dialect = readDialect(root, reporter);
  if (dialect === null) return null;

  const references = new References(source.path, sources, reporter);
  checkStructure(root, references, reporter);
  const schemas = new Schemas(references, dialect);
  const components = member(root.value, "components") ?? null;
  for (const [key, value] of mapField(components, "schemas")) {
    schemas.addComponent(key, value, childOf(root.at, "components", "schemas", key));
  }
  const info = member(root.value, "info") ?? null;
  const context = { references, schemas, reporter, parameters: new Map(), contents: new Map() };
  const document: ApiDocument = {
    at: root.at,
    title: textField(info, "title") ?? "API",
    description: textField(info, "description"),
    version: textField(info, "version") ?? "0",
    servers: readServers(root),
    tags: readTags(root),
    security: readSecurityRequirements(root),
    securitySchemes: readSecuritySchemes(components, childOf(root.at, "components"), context),
    operations: readOperations(root, context),
    schemas: schemas.finish(),
    publishedVersions: readPublishedVersions(root),
    mockHints: readMockHints(root, references, reporter),
    locationOf: (schema) => schemas.locationOf(schema),
  };
  checkRules(document, root, reporter);
  return document;
}

function readDialect({ value, at }: Place, reporter: Reporter): string | null {
  const openapi = member(value, "openapi");
  if (typeof openapi === "string" && /^3\.[012]\.\d+/.test(openapi)) return openapi.slice(0, 3);
  const swagger = member(value, "swagger");
  const found = openapi ?? swagger;
  reporter.report({
    code: "unsupported-openapi",
    severity: "error",
    at: found === undefined ? at : childOf(at, openapi === undefined ? "swagger" : "openapi"),
    message:
      found === undefined
        ? "This is no OpenAPI document: it has no field openapi."
        : `OpenAPI ${JSON.stringify(found)} is not read.`,
    help: "Versions 3.0, 3.1 and 3.2 are read, written like openapi: 3.1.0.",
  });
  return null;
}

function readTags({ value, at }: Place): readonly Tag[] {
  return listField(value, "tags").flatMap((tag, index) => {
    const name = textField(tag, "name");
    return name === null ? [] : [{ at: childOf(at, "tags", index), name, description: textField(tag, "description") }];
  });
}

function readPublishedVersions({ value, at }: Place): readonly PublishedVersion[] | null {
  const info = member(value, "info") ?? null;
  if (member(info, "x-versions") === undefined) return null;
  const place = childOf(at, "info", "x-versions");
  return textsField(info, "x-versions").map((version, index) => ({ version, at: childOf(place, index) }));
}
