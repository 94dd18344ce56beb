import type { Webhook } from "../../resolve/document.js";
import type { Emission } from "../findings/finding.js";
import type { SchemaContext } from "../findings/emit-schema.js";
import type { Shapes } from "../schema/shapes.js";
import { compareSentRequest } from "./compare-operations.js";
import type { ComparedApi } from "./compared-api.js";
import { emission, placeOf } from "./operation-context.js";
import { webhookExample } from "./witnesses/webhook-example.js";

/** Compares the webhooks of two documents. */
export function compareWebhooks(
  base: ComparedApi,
  revision: ComparedApi,
  { shapes, schemas }: { readonly shapes: readonly [Shapes, Shapes]; readonly schemas: SchemaContext },
): readonly Emission[] {
  const [from, to] = [base.document.webhooks, revision.document.webhooks];
  const names = (list: readonly Webhook[]): ReadonlySet<string> => new Set(list.map(({ name }) => name));
  const create = (verb: "added" | "removed", name: string, list: readonly Webhook[]): Emission => {
    const operation = list.find((each) => each.name === name)?.operation ?? null;
    const at = operation?.at ?? null;
    return emission(`webhook-${verb}`, {
      types: verb === "removed" ? "breaking" : "safe",
      ...(verb === "removed" ? { base: at } : { revision: at }),
      args: { name },
      direction: "response",
      witness: verb === "removed" && operation !== null ? webhookExample(operation, name) : null,
      occurrence: placeOf(null),
    });
  };
  const [before, after] = [names(from), names(to)];
  return [
    ...[...before].filter((name) => !after.has(name)).map((name) => create("removed", name, from)),
    ...[...after].filter((name) => !before.has(name)).map((name) => create("added", name, to)),
    ...from.flatMap((webhook) => {
      const other = to.find(
        ({ name, operation }) => name === webhook.name && operation.method === webhook.operation.method,
      );
      if (other === undefined) return [];
      return compareSentRequest(
        { operation: webhook.operation, document: base.document, shapes: shapes[0] },
        { operation: other.operation, document: revision.document, shapes: shapes[1] },
        schemas,
      );
    }),
  ];
}
