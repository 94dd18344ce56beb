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
  const declared = listDeclaredValues(folder, doors);
  // The declarations of `codegen/v2` omit what only generated scripts import, so that the compiler reads fewer files.
  const isPartial = (script: string): boolean => folder.endsWith("@almanac/client") && script === "dist/codegen/v2.js";
  for (const [script, names] of Object.entries(exported)) {
    const list = declared[script] ?? [];
    if (isPartial(script)) expect(names).toEqual(expect.arrayContaining([...list]));
    else expect(list, script).toEqual(names);
    expect(list.length, script).toBeGreaterThan(0);
  }
});
