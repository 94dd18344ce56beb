import type { Webhook } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";

/** Returns the schemas of a webhook's declarations. The types that it needs are found through them. */
export function schemasOfWebhook({ declarations }: Webhook): readonly Schema[] {
  return declarations.map(({ schema }) => schema);
}
