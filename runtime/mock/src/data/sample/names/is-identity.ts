import type { SampleOptions } from "../sample-options.js";
import { toKebabCase } from "../strings/to-kebab-case.js";

const identities: ReadonlySet<string> = new Set([
  ...["id", "uuid", "guid", "uid", "gid", "sid", "key", "token", "secret", "slug", "hash", "sha", "arn"],
  ...["email", "login", "username", "password"],
]);

/** Whether a property identifies its object, so that two objects must not have the same value: `id`, `orderId`, `api_key`. */
export function isIdentity(name: string, { distinct }: Pick<SampleOptions, "distinct">): boolean {
  if (name === "") return false;
  return distinct?.has(name) === true || identities.has(toKebabCase(name).split("-").at(-1) ?? "");
}
