import { element } from "./element.js";

/** A method of HTTP, in the color of its kind. */
export function methodBadge(method: string): HTMLElement {
  const known = ["GET", "POST", "PUT", "PATCH", "DELETE"].includes(method) ? method.toLowerCase() : "other";
  return element("span", { class: `method ${known}` }, method);
}
