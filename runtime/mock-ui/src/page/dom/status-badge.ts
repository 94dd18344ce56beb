import { element } from "./element.js";

/** Creates a badge for an HTTP status, colored by its class, such as 4xx. */
export function statusBadge(status: number): HTMLElement {
  return element("span", { class: `status s${Math.floor(status / 100)}` }, status === 0 ? "—" : String(status));
}
