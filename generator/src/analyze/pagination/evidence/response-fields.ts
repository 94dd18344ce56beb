import type { Path } from "../../../model/pagination.js";
import type { ApiDocument, SchemaNode } from "../../../resolve/document.js";
import { fieldNames } from "./field-names.js";
import { plainName } from "../../names/plain-name.js";
import { schemaFacts, type SchemaFacts } from "./schema-facts.js";

/** A response property that can describe the page. Properties of items are not included. */
export interface ResponseField {
  readonly path: Path;
  /** The plain name of the property. See `plainName`. */
  readonly name: string;
  /** The plain names of the enclosing properties, outermost first. */
  readonly parents: readonly string[];
  readonly facts: SchemaFacts;
}

export interface ResponseFieldsOptions {
  readonly document: ApiDocument;
  /** The path of the list. The objects along this path can also have properties that describe the page. */
  readonly listPath: Path;
}

const maxDepth = 4;
const maxFields = 400;

/** Returns the properties that can describe the page: those of the body, and those of wrappers such as `meta` and `links`. */
export function responseFields(
  body: SchemaNode,
  { document, listPath }: ResponseFieldsOptions,
): readonly ResponseField[] {
  const fields: ResponseField[] = [];
  const queue: { readonly facts: SchemaFacts; readonly path: Path }[] = [
    { facts: schemaFacts([body], document), path: [] },
  ];
  for (let outer = queue.shift(); outer !== undefined && fields.length < maxFields; outer = queue.shift()) {
    const parents = outer.path.map(plainName);
    for (const [name, nodes] of outer.facts.properties) {
      const path = [...outer.path, name];
      const facts = schemaFacts(nodes, document);
      fields.push({ path, name: plainName(name), parents, facts });
      const isContainer = path.length < listPath.length && path.every((part, index) => part === listPath[index]);
      if ((isContainer || isWrapper(plainName(name))) && path.length < maxDepth) queue.push({ facts, path });
    }
  }
  return fields;
}

function isWrapper(name: string): boolean {
  return fieldNames.wrapper.includes(name);
}
