import { nameCredentials } from "@almanac/mock";
import type { MockTables } from "@almanac/mock/codegen/v1";

/** What `mock.credentials` has, by name, with its fields: one for each scheme that keeps no accounts, and those of the seed. */
export function credentialsOf({ apis, seed }: MockTables): MockTables["seed"]["credentials"] {
  return { ...nameCredentials(apis, { user: "", password: "" }), ...seed.credentials };
}
