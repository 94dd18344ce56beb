import { nameCredentials } from "@almanac/mock";
import type { MockTables } from "@almanac/mock/codegen/v1";

/**
 * Returns the fields of `mock.credentials`: one credential for each scheme whose accounts aren't entities of the mock,
 * plus the credentials of the seed.
 */
export function credentialsOf({ apis, seed }: MockTables): MockTables["seed"]["credentials"] {
  return { ...nameCredentials(apis, { user: "", password: "" }), ...seed.credentials };
}
