import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { checkPackages } from "../../generator/dist/commands/check-packages.js";
import { createMemoryHost } from "../../generator/dist/host/memory-host.js";
import { readNodeAssets } from "../../generator/dist/host/node-assets.js";
import { Printed } from "../../generator/dist/render/printed.js";
import { formatDiagnosticsOf, inMemory } from "../support/memory-run.js";
import { root } from "../support/root.js";

// The mock's version of ajv; another one is in the root.
const require = createRequire(join(root, "runtime/mock/package.json"));
const { Ajv2020 } = require("ajv/dist/2020.js") as {
  Ajv2020: new (options: object) => {
    addSchema(schema: object, key: string): unknown;
    compile(schema: object): ((value: unknown) => boolean) & { errors?: unknown };
  };
};

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const viewSchema = JSON.parse(readFileSync(join(root, "generator/schemas/view.schema.json"), "utf8")) as {
  readonly $defs: Readonly<Record<string, Schema>>;
};
const ajv = new Ajv2020({ allErrors: true });
ajv.addSchema(viewSchema, "views");
const validators = new Map(
  Object.keys(viewSchema.$defs).map((name) => {
    const pointer = encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
    return [name, ajv.compile({ $ref: `views#/$defs/${pointer}` })] as const;
  }),
);

const goldens = join(root, "test/golden");
const cases = readdirSync(goldens, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** The configuration and the documents of a golden package, and its handwritten code. */
function inputsOf(name: string): Record<string, string> {
  const paths = readdirSync(join(goldens, name), { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => /^[\w-]+\.yaml$|^code\/.+\.ts$/.test(path));
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(goldens, name, file), "utf8")]));
}

const dumps = {
  "templates/files/view-of-package.json.hbs": "{{json this}}",
  "templates/files/{version}/view-of-version.json.hbs": "{{json this}}",
  "templates/files/{version}/views/{resource}.json.hbs": "{{json this}}",
  "templates/files/{version}/views/{resource}/{operation}.json.hbs": "{{json this}}",
};

function definitionOf(path: string): string | null {
  if (/\/views\/[^/]+\/[^/]+\.json$/.test(path)) return "operation";
  if (/\/views\/[^/]+\.json$/.test(path)) return "resource";
  return /view-of-(package|version)\.json$/.exec(path)?.[1] ?? null;
}

/** Removes the properties of a value from a set of properties, as `definition.property`. */
function observe(value: unknown, schema: Schema | undefined, unseen: Set<string>, at = ""): void {
  if (schema?.$ref !== undefined) {
    const name = schema.$ref.replace("#/$defs/", "");
    return observe(value, viewSchema.$defs[name], unseen, name);
  }
  if (Array.isArray(value)) for (const item of value) observe(item, schema?.items, unseen, at);
  else if (typeof value === "object" && value !== null)
    for (const [name, each] of Object.entries(value)) {
      unseen.delete(`${at}.${name}`);
      observe(each, schema?.properties?.[name], unseen, at);
    }
}

const own = ["package", "version", "resource", "operation", "scheme", "parameter", "body", "response", "request"];
const unseen = new Set(
  own.flatMap((name) => Object.keys(viewSchema.$defs[name]?.properties ?? {}).map((property) => `${name}.${property}`)),
);

test.each(cases)("the views of templates that add files to %s match their schema", async (name) => {
  const inputs = inputsOf(name);
  const config = { ...(parse(inputs["almanac.yaml"] ?? "") as object), output: "out", templates: "templates" };
  const { files, generate } = inMemory({ ...inputs, ...dumps, "almanac.yaml": stringify(config) });
  const summary = await generate();
  expect(
    formatDiagnosticsOf({ ...summary, diagnostics: summary.diagnostics.filter((each) => each.severity === "error") }),
  ).toBe("");
  const views = [...files].flatMap(([path, text]) => {
    const definition = path.startsWith("out/") ? definitionOf(path) : null;
    return definition === null ? [] : [{ path, definition, view: JSON.parse(text) as unknown }];
  });
  expect(new Set(views.map(({ definition }) => definition)).size).toBe(4);
  for (const { path, definition, view } of views) {
    const validate = validators.get(definition);
    expect({ path, errors: validate?.(view) === true ? null : validate?.errors }).toEqual({ path, errors: null });
    observe(view, { $ref: `#/$defs/${definition}` }, unseen);
  }
});

test("the goldens have every property of these views", () => {
  expect([...unseen]).toEqual([]);
});

/** Returns plain JSON in which printed types are objects with their text, as in the schema. */
function toJson(view: object): unknown {
  return JSON.parse(
    JSON.stringify(view, (_, value: unknown) =>
      value instanceof Printed ? { text: value.text } : typeof value === "bigint" ? String(value) : value,
    ),
  );
}

test.each(cases)("the views of Almanac's templates for %s match their schema", async (name) => {
  const seen: { readonly template: string; readonly view: unknown }[] = [];
  const assets = readNodeAssets();
  const templates = [...assets.templates].map(([template, compiled]) => {
    const { main, ...rest } = compiled as { main: (container: unknown, view: object, ...more: unknown[]) => string };
    const recording = (container: unknown, view: object, ...more: unknown[]): string => {
      seen.push({ template, view: toJson(view) });
      return main(container, view, ...more);
    };
    return [template, { ...rest, main: recording }] as const;
  });
  const host = createMemoryHost(new Map(Object.entries(inputsOf(name))));
  const result = await checkPackages({
    host,
    assets: Object.defineProperty(Object.create(assets) as typeof assets, "templates", { value: new Map(templates) }),
  });
  expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(seen.length).toBeGreaterThan(5);
  for (const { template, view } of seen) {
    const validate = validators.get(template);
    expect({ template, errors: validate?.(view) === true ? null : validate?.errors }).toEqual({
      template,
      errors: null,
    });
  }
});
