import { expect, it } from "vitest";
import { withoutVersion } from "../../generator/dist/analyze/names/without-version.js";

it.each([
  ["listUsers_2024-08-05", "2024-08-05", "listUsers"],
  ["listUsers20240805", "2024-08-05", "listUsers"],
  ["v1_listUsers", "v1", "listUsers"],
  ["listUsers_v1", "v1", "listUsers"],
  ["listUsers_v1", "1", "listUsers"],
  ["listUsers_1_41", "v1.41", "listUsers"],
  ["list_1", "1", "list_1"],
  ["listOauth1", "1", "listOauth1"],
  ["area21", "2.1", "area21"],
  ["v10_listUsers", "v1", "v10_listUsers"],
  ["listUsers_v1", "preview", "listUsers_v1"],
])("the id %s in the version %s is %s", (id, version, expected) => {
  expect(withoutVersion(id, [version])).toBe(expected);
});
