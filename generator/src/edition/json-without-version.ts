import type { Operation } from "../model/model.js";
import { jsonWithoutLocations } from "../model/json-without-locations.js";

/** Returns an operation as JSON, without its locations and without the version that its requests send. */
export function jsonWithoutVersion(operation: Operation): string {
  return jsonWithoutLocations({
    ...operation,
    send: { headers: {}, query: {} },
    revision: { request: null, response: null },
  });
}
