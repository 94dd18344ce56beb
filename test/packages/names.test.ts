import { join } from "node:path";
import { expect, test } from "vitest";
import { listDeclaredValues, listExportedValues } from "./list-values.js";
import { listEntryPoints } from "./manifest.js";
import { folderOf, packed } from "./packed.js";

const folders = [
  ...Object.keys(packed.tarballs).map((name) => [name, folderOf(name)] as const),
  ["a standalone package", join(packed.alone, "out")] as const,
];

test.each(folders)("the scripts of %s export the values that their declarations declare", async (_, folder) => {
  const doors = listEntryPoints(folder);
  const exported = await listExportedValues(folder, doors);
  expect(Object.keys(exported)).not.toEqual([]);
  expect(listDeclaredValues(folder, doors)).toEqual(exported);
});
