import type { Witness } from "../../findings/witness.js";
import type { DocumentOperation, Parameter } from "../../../resolve/document.js";
import { requestExample } from "./request-example.js";

/** Returns a request as a witness. `text` is the serialized parameter. */
export function requestWithParameter(
  operation: DocumentOperation,
  { in: place, name }: Parameter,
  text: string,
): Witness {
  const { method, path } = operation;
  switch (place) {
    case "path":
      return requestExample({ method, path: path.replace(`{${name}}`, () => text) });
    case "query":
    case "querystring":
      return requestExample({ method, path: text.startsWith("?") ? `${path}${text}` : `${path} ${text}` });
    case "header":
    case "cookie":
      return requestExample(operation, text.startsWith("with ") ? text : `with ${text}`);
  }
}
