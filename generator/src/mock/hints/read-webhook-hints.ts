import type { SignatureTable } from "@almanac/mock/codegen/v1";
import { entriesOf, isArray, member, stringMember, type Json, type JsonObject } from "../../model/json.js";

export interface WebhookHints {
  /** The operations after which a webhook or callback is sent. */
  readonly after: readonly { readonly webhook: string; readonly operations: readonly string[] }[];
  readonly signature: SignatureTable | null;
}

/** Reads the hints about webhooks. Their structure has already been validated. */
export function readWebhookHints(value: Json | undefined): WebhookHints {
  const signature = member(value, "signature");
  return {
    after: entriesOf(member(value, "after")).map(([webhook, names]) => ({ webhook, operations: namesIn(names) })),
    signature: signature === undefined ? null : signatureOf(signature),
  };
}

function namesIn(value: Json): readonly string[] {
  return (isArray(value) ? value : [value]).filter((name) => typeof name === "string");
}

function signatureOf(value: Json): SignatureTable {
  const algorithm = member(value, "algorithm");
  return {
    header: stringMember(value, "header") ?? "",
    algorithm: algorithm === "sha1" || algorithm === "sha512" ? algorithm : "sha256",
    signs: stringMember(value, "signs") ?? "{body}",
    value: stringMember(value, "value") ?? "{hex}",
    headers: Object.fromEntries(entriesOf(member(value, "headers"))) as JsonObject & SignatureTable["headers"],
    secret: stringMember(value, "secret"),
  };
}
