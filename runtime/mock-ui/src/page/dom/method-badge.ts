import { element } from "./element.js";

/** Creates a badge for an HTTP method, colored by the method. */
export function methodBadge(method: string): HTMLElement {
  const known = ["GET", "POST", "PUT", "PATCH", "DELETE"].includes(method) ? method.toLowerCase() : "other";
  return element("span", { class: `method ${known}` }, method);
}
