import type { Webhook } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";

/** The schemas of a webhook, by which the types that it needs are found. */
export function schemasOfWebhook({ declarations }: Webhook): readonly Schema[] {
  return declarations.map(({ schema }) => schema);
}
