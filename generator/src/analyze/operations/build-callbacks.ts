import type { TypeDeclaration, TypeName } from "../../model/schema.js";
import type { ViewOperation } from "../../version/view.js";
import { buildReceivedBody } from "./build-received-body.js";
import type { TypeCatalog } from "../types/type-catalog.js";

/** The types of what the server sends because of a call: of each callback one, that says where it goes to. */
export function buildCallbacks(
  { callbacks, document }: ViewOperation,
  nameOf: (...parts: readonly string[]) => TypeName,
  catalog: TypeCatalog,
): readonly TypeDeclaration[] {
  return callbacks.flatMap(({ name, expression, operation }, index) => {
    // One callback may go to several addresses, or by several methods.
    const isFirst = callbacks.findIndex((each) => each.name === name) === index;
    const parts = isFirst ? [name] : [name, String(index + 1)];
    const received = buildReceivedBody(operation, { name: nameOf(...parts, "Callback"), document, catalog });
    if (received === null) return [];
    const { declaration } = received;
    const { documentation } = declaration;
    const text = operation.description ?? operation.summary ?? documentation.text;
    const facts = [`What the server sends by ${operation.method} to ${expression}`, ...documentation.facts];
    return [{ ...declaration, documentation: { ...documentation, text, facts } }];
  });
}
