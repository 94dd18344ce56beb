import type { Parameter } from "../../../resolve/document.js";

/** Returns what a parameter is called in a request: `header`, `query parameter`. */
export function nounOf(place: Parameter["in"]): string {
  switch (place) {
    case "header":
    case "cookie":
      return place;
    case "querystring":
      return "query string";
    case "path":
    case "query":
      return `${place} parameter`;
  }
}
