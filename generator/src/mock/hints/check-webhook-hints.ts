import type { OperationTable } from "@almanac/mock/codegen/v1";
import type { Reporter } from "../../diagnostics/reporter.js";
import { didYouMean } from "../../diagnostics/suggest.js";
import { childOf, type Location } from "../../model/location.js";
import type { WebhookHints } from "./read-webhook-hints.js";

interface Declared {
  readonly webhooks: readonly string[];
  readonly operations: readonly OperationTable[];
}

/** Reports hints that name an unknown webhook, callback or operation. */
export function checkWebhookHints(
  { after }: WebhookHints,
  at: Location,
  { declared: { webhooks, operations }, reporter }: { readonly declared: Declared; readonly reporter: Reporter },
): void {
  const names = new Set(operations.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  for (const { webhook, operations: named } of after) {
    const place = childOf(at, "webhooks", "after", webhook);
    if (!webhooks.includes(webhook))
      reporter.report({
        code: "unknown-webhook",
        severity: "error",
        at: place,
        onKey: true,
        message: `Unknown webhook or callback ${JSON.stringify(webhook)}.`,
        help: didYouMean(webhook, webhooks, "Use the name of a webhook or callback in this document."),
      });
    for (const name of named.filter((each) => !names.has(each)))
      reporter.report({
        code: "unknown-operation",
        severity: "error",
        at: place,
        message: `Unknown operation ${name}.`,
        help: didYouMean(name, [...names], "Use the name of an operation in this document."),
      });
  }
}
