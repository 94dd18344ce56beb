import { astToString, transformSchema, type GlobalContext, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Memo } from "../../model/memory/memo.js";
import { Printed } from "../../render/printed.js";
import type { PathsDocument } from "./paths-document.js";
import type { PrintedParts } from "./printed-parts.js";
import type { SchemaObject } from "./schema-object.js";

/**
 * Returns the settings of openapi-typescript's printer, without the hook for schemas. Each document needs its own,
 * because the printer adds to the lists in them.
 */
export function printerSettings(): Omit<GlobalContext, "transform"> {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    // openapi-typescript uses this configuration only to bundle documents, which isn't done here.
    redoc: Object.create(null) as GlobalContext["redoc"],
    resolve: () => undefined,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transformProperty: undefined,
  };
}

/**
 * Prints the declarations of a document with openapi-typescript. The document has no references, so its bundler, which
 * reads files and URLs, isn't called. Each path is printed on its own and kept in `memo`, because most paths are the same
 * in several versions.
 */
export function printPaths({ paths, ...rest }: PathsDocument["document"], memo: Memo<PrintedParts>): Printed {
  const members = Object.entries(paths).map(([path, item]) =>
    memo.reuse(keyOf(path, item), [], () => printPath(path, item)),
  );
  const { others } = memo.reuse(JSON.stringify(rest), [], () => printOthers(rest));
  const declarations = [
    asInterface(
      "export interface paths {\n",
      members.map((each) => each.paths),
    ) ?? "export type paths = Record<string, never>;",
    others,
    asInterface(
      "export interface operations {\n",
      members.map((each) => each.operations),
    ) ?? "export type operations = Record<string, never>;",
  ];
  return new Printed(declarations.join("\n"));
}

/** Returns the text of an interface; null if it has no members, because openapi-typescript then prints a `Record`. */
function asInterface(start: string, members: readonly string[]): string | null {
  return members.every((each) => each === "") ? null : [start, ...members, "}"].join("");
}

/** Caches the JSON of operations, because several versions can have the same operation. */
const jsonOf = new WeakMap<object, string>();

function keyOf(path: string, item: Readonly<Record<string, object>>): string {
  const operations = Object.entries(item).map(([method, operation]) => {
    const json = jsonOf.get(operation) ?? JSON.stringify(operation);
    jsonOf.set(operation, json);
    return `${method} ${json}`;
  });
  // A line break is an unambiguous separator, because JSON without indentation contains none.
  return [...operations, path].join("\n");
}

function printOthers(document: object): PrintedParts {
  const nodes = transform({ ...document, paths: {} });
  const others = nodes.filter((node) => !["paths", "operations"].includes(nameOf(node) ?? ""));
  return { paths: "", operations: "", others: printNodes(others) };
}

function printPath(path: string, item: object): PrintedParts {
  const nodes = transform({ openapi: "3.1.0", paths: { [path]: item } });
  const membersOf = (name: string): string => {
    const found = nodes.find((node) => nameOf(node) === name);
    if (found === undefined || !ts.isInterfaceDeclaration(found)) return "";
    // Removes the line with the interface's name, and the line with the closing brace.
    return printNodes([found]).replace(/^.*\n/, "").replace(/\}$/, "");
  };
  return { paths: membersOf("paths"), operations: membersOf("operations"), others: "" };
}

function transform(document: object): readonly ts.Node[] {
  const context: GlobalContext = {
    ...printerSettings(),
    transform: (schema) => {
      const { "x-type": printed } = schema as SchemaObject;
      return printed === undefined ? undefined : ts.factory.createTypeReferenceNode(printed.text);
    },
  };
  return transformSchema(document as OpenAPI3, context);
}

function nameOf(node: ts.Node): string | null {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ? node.name.text : null;
}

function printNodes(nodes: readonly ts.Node[]): string {
  return astToString([...nodes]).trim();
}
