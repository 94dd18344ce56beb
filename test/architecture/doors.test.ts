import { expect, test } from "vitest";
import { filesBelow, importsOf } from "./sources.js";

/** Each library has its doors: the files that alone import it, so that it can be replaced. */
const doors: Readonly<Record<string, readonly string[]>> = {
  yaml: ["generator/src/load/find-excess.ts", "generator/src/load/parse-source.ts", "generator/src/load/read-value.ts"],
  ajv: [
    "generator/src/load/check-form.ts",
    "generator/src/validate/schema-validator.ts",
    "runtime/mock/src/validate/validator.ts",
  ],
  "ajv-formats": ["generator/src/validate/schema-validator.ts", "runtime/mock/src/validate/validator.ts"],
  "json-p3": ["generator/src/load/apply-overlay.ts"],
  randexp: ["runtime/mock/src/data/sample/pattern-walk.ts"],
  "openapi-typescript": ["generator/src/emit/type-printer.ts"],
  selfsigned: ["generator/src/cli/mock/tls-identity.ts"],
  typescript: ["generator/src/emit/type-printer.ts", "generator/src/mock/compile-code.ts"],
  handlebars: ["generator/src/render/engine.ts", "generator/src/render/helpers.ts"],
  prettier: ["generator/src/render/format.ts"],
  "openapi-fetch": ["runtime/client/src/transport/transport.ts"],
  "@noble/hashes": [
    "generator/src/analyze/names/short-hash.ts",
    "generator/src/write/fingerprint.ts",
    "runtime/client/src/auth/hash.ts",
    "runtime/mock/src/auth/hash.ts",
  ],
};

const sources = ["generator/src", "runtime/client/src", "runtime/mock/src"].flatMap((folder) =>
  filesBelow(folder, ".ts"),
);
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

test("every library is imported through its doors only, and every door is used", () => {
  const used = new Map<string, Set<string>>();
  for (const file of sources) {
    for (const specifier of importsOf(file)) {
      if (/^(\.|node:|@almanac\/)/.test(specifier)) continue;
      used.set(packageOf(specifier), (used.get(packageOf(specifier)) ?? new Set()).add(file.path));
    }
  }
  expect(Object.fromEntries([...used].map(([name, files]) => [name, [...files].sort()]))).toEqual(doors);
});

test("libraries do not show through: no declaration that others read names their types", () => {
  for (const file of filesBelow("runtime", "src/index.ts", "src/codegen/v1.ts")) {
    expect(importsOf(file).every((specifier) => specifier.startsWith("."))).toBe(true);
  }
});
