import type { TypeDeclaration, TypeName } from "../../model/schema.js";
import type { ViewOperation } from "../../version/view/view.js";
import { buildReceivedBody } from "./build-received-body.js";
import type { TypeCatalog } from "../types/type-catalog.js";

/** Declares a type for the body of each callback. The type's documentation contains the URL that the server calls. */
export function buildCallbacks(
  { callbacks, document }: ViewOperation,
  nameOf: (...parts: readonly string[]) => TypeName,
  catalog: TypeCatalog,
): readonly TypeDeclaration[] {
  return callbacks.flatMap(({ name, expression, operation }, index) => {
    // A callback can have several URLs or methods. All type names but the first get a number.
    const isFirst = callbacks.findIndex((each) => each.name === name) === index;
    const parts = isFirst ? [name] : [name, String(index + 1)];
    const received = buildReceivedBody(operation, { name: nameOf(...parts, "Callback"), document, catalog });
    if (received === null) return [];
    const { declaration } = received;
    const { documentation } = declaration;
    const text = operation.description ?? operation.summary ?? documentation.text;
    const facts = [`Sent by the server: ${operation.method} ${expression}`, ...documentation.facts];
    return [{ ...declaration, documentation: { ...documentation, text, facts } }];
  });
}
