import { element } from "./element.js";

/** A status, in the color of its class. */
export function statusBadge(status: number): HTMLElement {
  return element("span", { class: `status s${Math.floor(status / 100)}` }, status === 0 ? "—" : String(status));
}
