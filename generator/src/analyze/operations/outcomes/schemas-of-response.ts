import type { OutcomeHeader, Payload, ResponseContents } from "../../../model/model.js";
import type { Schema } from "../../../model/schema.js";

/** Returns the schemas of a response's headers and payloads. */
export function schemasOfResponse({
  headers,
  payload,
  others,
}: ResponseContents & { readonly headers: readonly OutcomeHeader[] }): readonly Schema[] {
  const payloads = [payload, ...others.map((each) => each.payload)];
  return [...headers.map(({ schema }) => schema), ...payloads.flatMap(schemasIn)];
}

function schemasIn(payload: Payload): readonly Schema[] {
  switch (payload.kind) {
    case "json":
      return [payload.schema];
    case "items":
      return [payload.item];
    case "events":
      return [payload.event ?? payload.data];
    case "text":
    case "stream":
    case "none":
      return [];
  }
}
