import { expect, test } from "vitest";
import { filesBelow, importsOf } from "./sources.js";

/** The doors of each library: the only files that may import it, so that it can be replaced. */
const doors: Readonly<Record<string, readonly string[]>> = {
  yaml: [
    "generator/src/cli/commands/reduce-command.ts",
    "generator/src/commands/init/format-config.ts",
    "generator/src/config/replace-scalar.ts",
    "generator/src/load/library/find-excess.ts",
    "generator/src/load/library/parse-tokens.ts",
    "generator/src/load/library/parse-with-library.ts",
    "generator/src/load/library/read-value.ts",
  ],
  ajv: ["runtime/mock/src/validate/schema-compiler.ts"],
  "ajv-formats": ["runtime/mock/src/validate/schema-compiler.ts", "runtime/validators/src/judge/matches-format.ts"],
  "json-p3": ["generator/src/load/apply-overlay.ts"],
  randexp: ["runtime/mock/src/data/sample/strings/pattern-walk.ts"],
  selfsigned: ["generator/src/cli/mock/tls-identity.ts"],
  "openapi-fetch": [
    "runtime/client/src/openapi-fetch/fetch-client.ts",
    "runtime/client/src/openapi-fetch/request-builder.ts",
  ],
  "openapi-typescript": ["generator/src/emit/openapi-fetch/print-paths.ts"],
  typescript: [
    "generator/src/commands/release/surface/compare-surfaces.ts",
    "generator/src/commands/release/surface/declaration-program.ts",
    "generator/src/commands/release/surface/probes-for.ts",
    "generator/src/emit/openapi-fetch/print-paths.ts",
    "generator/src/mock/code/compile-code.ts",
    "generator/src/upgrade/find/declaration-of.ts",
    "generator/src/upgrade/find/find-code.ts",
    "generator/src/upgrade/find/find-comment-paths.ts",
    "generator/src/upgrade/find/find-mentions.ts",
    "generator/src/upgrade/find/find-old-uses.ts",
    "generator/src/upgrade/find/find-package-root.ts",
    "generator/src/upgrade/find/find-specifiers.ts",
    "generator/src/upgrade/find/find-uses.ts",
    "generator/src/upgrade/find/package-code.ts",
    "generator/src/upgrade/find/read-specifier.ts",
    "generator/src/upgrade/find/resolve-path.ts",
    "generator/src/upgrade/find/specifier.ts",
    "generator/src/upgrade/find/visit.ts",
    "generator/src/upgrade/program/create-module-host.ts",
    "generator/src/upgrade/program/create-program.ts",
    "generator/src/upgrade/program/find-new-errors.ts",
    "generator/src/upgrade/program/move-place.ts",
    "generator/src/upgrade/program/open-projects.ts",
    "generator/src/upgrade/program/overlay-packages.ts",
    "generator/src/upgrade/program/project.ts",
    "generator/src/upgrade/rewrite/find-call.ts",
    "generator/src/upgrade/rewrite/find-literal.ts",
    "generator/src/upgrade/rewrite/find-unmoved.ts",
    "generator/src/upgrade/rewrite/move-imports.ts",
    "generator/src/upgrade/rewrite/move-parameters.ts",
    "generator/src/upgrade/rewrite/rename-node.ts",
    "generator/src/upgrade/rewrite/rewrite-use.ts",
    "generator/src/upgrade/upgrade-project.ts",
  ],
  "@clack/prompts": ["generator/src/cli/init/ask-on-terminal.ts"],
  handlebars: [
    "generator/src/render/compile-template.ts",
    "generator/src/render/engine.ts",
    "generator/src/render/helpers.ts",
    "generator/src/render/own/create-own-render.ts",
    "generator/src/render/prepare-engine.ts",
    "generator/src/templates/check/parse-template.ts",
  ],
  "@noble/hashes": [
    "generator/src/analyze/names/short-hash.ts",
    "generator/src/diff/findings/fingerprint-of.ts",
    "generator/src/diff/output/format-html.ts",
    "runtime/client/src/auth/digest/hash.ts",
    "runtime/mock/src/auth/digest/hash.ts",
  ],
  "@modelcontextprotocol/server": [
    "runtime/mcp/src/call-tool.ts",
    "runtime/mcp/src/describe-tool.ts",
    "runtime/mcp/src/result/tool-result.ts",
    "runtime/mcp/src/result/write-result.ts",
    "runtime/mcp/src/schema-checker.ts",
    "runtime/mcp/src/serve-tools.ts",
    "runtime/mcp/src/serve/check-request.ts",
    "runtime/mcp/src/serve/serve-http.ts",
    "runtime/mcp/src/tool-servers.ts",
  ],
  "@tanstack/query-core": [
    "runtime/query/src/client-operation.ts",
    "runtime/query/src/infinite-query-options.ts",
    "runtime/query/src/query-key.ts",
    "runtime/query/src/query-options.ts",
  ],
  "@standard-schema/spec": ["runtime/validators/src/json-schema.ts"],
  zod: ["runtime/validators/src/zod.ts"],
  valibot: ["runtime/validators/src/valibot.ts"],
};

const sources = [
  "generator/src",
  "runtime/client/src",
  "runtime/mock/src",
  "runtime/query/src",
  "runtime/cli/src",
  "runtime/mcp/src",
  "runtime/mock-ui/src",
  "runtime/validators/src",
].flatMap((folder) => filesBelow(folder, ".ts"));
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

test("every library is imported only by its doors, and every door imports its library", () => {
  const used = new Map<string, Set<string>>();
  for (const file of sources) {
    for (const specifier of importsOf(file)) {
      if (/^(\.|node:|@almanac\/)/.test(specifier)) continue;
      used.set(packageOf(specifier), (used.get(packageOf(specifier)) ?? new Set()).add(file.path));
    }
  }
  expect(Object.fromEntries([...used].map(([name, files]) => [name, [...files].sort()]))).toEqual(doors);
});

test("public entry points re-export nothing from libraries", () => {
  for (const file of filesBelow(
    "runtime",
    "src/index.ts",
    "src/codegen/v1.ts",
    "src/codegen/v2.ts",
    "src/validation.ts",
  )) {
    expect(importsOf(file).every((specifier) => specifier.startsWith("."))).toBe(true);
  }
});
