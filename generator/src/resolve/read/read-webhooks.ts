import { childOf } from "../../model/location.js";
import type { Webhook } from "../document.js";
import { mapField } from "./read-fields.js";
import { readPathItem, type ReadContext } from "./read-operations.js";
import type { Place } from "../references/references.js";

/** What the API sends of itself. A webhook of several methods is several webhooks. */
export function readWebhooks({ value, at }: Place, context: ReadContext): readonly Webhook[] {
  return ["webhooks", "x-webhooks"].flatMap((key) =>
    mapField(value, key).flatMap(([name, item]) => {
      const operations = readPathItem(name, { value: item, at: childOf(at, key, name) }, context);
      return operations.map((operation) => ({
        name: operations.length === 1 ? name : `${name} ${operation.method}`,
        operation,
      }));
    }),
  );
}
