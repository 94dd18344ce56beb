import type { Payload } from "../../../model/model.js";
import { isSimple } from "./is-simple.js";

/** Whether the type of a payload is short enough to print inline. */
export function isSimplePayload(payload: Payload): boolean {
  switch (payload.kind) {
    case "json":
      return isSimple(payload.schema);
    case "items":
      return isSimple(payload.item);
    case "events":
      return isSimple(payload.event ?? payload.data);
    case "text":
    case "stream":
    case "none":
      return true;
  }
}
