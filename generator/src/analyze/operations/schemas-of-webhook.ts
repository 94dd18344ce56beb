import type { Webhook } from "../../model/model.js";
import type { Schema } from "../../model/schema.js";

/** Returns the schemas of a webhook's declarations, to find the types that the webhook uses. */
export function schemasOfWebhook({ declarations }: Webhook): readonly Schema[] {
  return declarations.map(({ schema }) => schema);
}
