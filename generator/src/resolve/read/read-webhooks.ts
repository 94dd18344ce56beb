import { childOf } from "../../model/location.js";
import type { Webhook } from "../document.js";
import { entriesField } from "./read-fields.js";
import type { ReadContext } from "./read-context.js";
import { readPathItem } from "./read-path-item.js";
import type { LocatedValue } from "../references/located-value.js";

/** Reads the webhooks of a document. A webhook with several methods is split into one webhook for each method. */
export function readWebhooks({ value, at }: LocatedValue, context: ReadContext): readonly Webhook[] {
  return ["webhooks", "x-webhooks"].flatMap((key) =>
    entriesField(value, key).flatMap(([name, item]) => {
      const operations = readPathItem(name, { value: item, at: childOf(at, key, name) }, context);
      return operations.map((operation) => ({
        name: operations.length === 1 ? name : `${name} ${operation.method}`,
        operation,
      }));
    }),
  );
}
