import { stringify } from "yaml";
import type { Finding } from "../../../generator/dist/diff/findings/finding.js";
import type { JsonObject } from "../../../generator/dist/model/json.js";
import { inlineReferences } from "./rewritings/inline-references.js";
import { moveToComponents } from "./rewritings/move-to-components.js";
import { nullAsUnion } from "./rewritings/null-as-union.js";
import { parametersToOperations } from "./rewritings/parameters-to-operations.js";
import { renamePathParameters } from "./rewritings/rename-path-parameters.js";
import { reverseKeys } from "./rewritings/reverse-keys.js";
import { reverseLists } from "./rewritings/reverse-lists.js";
import { securityToOperations } from "./rewritings/security-to-operations.js";
import { serversToOperations } from "./rewritings/servers-to-operations.js";
import { toOpenApi31 } from "./rewritings/to-openapi-31.js";
import { unwrapSchemas } from "./rewritings/unwrap-schemas.js";
import { wrapSchemas } from "./rewritings/wrap-schemas.js";
import { writeDefaults } from "./rewritings/write-defaults.js";

export interface Rewriting {
  readonly name: string;
  /** Returns the text of the rewritten document; null if there is nothing to rewrite. */
  readonly rewrite: (document: JsonObject) => string | null;
  /** Whether the rewriting causes a finding, because it changes the generated types. */
  readonly causes: (finding: Finding) => boolean;
}

/** The ways to write a document differently without changing its meaning. */
export const rewritings: readonly Rewriting[] = [
  { name: "YAML", rewrite: (document) => stringify(document, { aliasDuplicateObjects: false }), causes: none },
  inJson("order of keys", reverseKeys),
  inJson("order of lists", reverseLists),
  // A component without references has no type.
  { ...inJson("references as copies", inlineReferences), causes: isRemovalOfUnused },
  // Each new component is a type, which is removed in the opposite direction.
  { ...inJson("schemas as components", moveToComponents), causes: isRemovalOfMoved },
  inJson("allOf around schemas", wrapSchemas),
  inJson("no allOf with one member", unwrapSchemas),
  inJson("OpenAPI 3.1", toOpenApi31),
  inJson("anyOf with null", (document) => nullAsUnion(document, "anyOf")),
  inJson("oneOf with null", (document) => nullAsUnion(document, "oneOf")),
  inJson("parameters in operations", parametersToOperations),
  // Code passes path parameters by name, so the new name is a change of the types.
  { ...inJson("names of path parameters", renamePathParameters), causes: isRenaming },
  inJson("defaults", writeDefaults),
  inJson("security in operations", securityToOperations),
  inJson("servers in operations", serversToOperations),
];

function none(): boolean {
  return false;
}

function isRemovalOfMoved({ id, args }: Finding): boolean {
  return id === "api-schema-removed" && /^"Moved\d+"$/.test(JSON.stringify(args["name"]));
}

function isRemovalOfUnused({ id }: Finding): boolean {
  return id === "api-schema-removed" || id === "api-version-not-bumped";
}

function isRenaming({ id }: Finding): boolean {
  return id === "path-parameter-renamed" || id === "api-version-not-bumped";
}

function inJson(name: string, rewrite: (document: JsonObject) => JsonObject | null): Rewriting {
  return {
    name,
    rewrite: (document) => {
      const result = rewrite(document);
      return result === null ? null : JSON.stringify(result);
    },
    causes: none,
  };
}
