import { expect, test } from "vitest";
import { formatDiagnosticsOf, inMemory } from "../support/memory-run.js";

const document = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /orders: { get: { operationId: listOrders, tags: [orders], responses: { "200": { description: Orders. } } } }
`;

const configuration = `templates: templates
apis:
  shop:
    document: openapi.yaml
    package: { name: "@acme/shop", version: 1.0.0 }
`;

/** Returns the diagnostics of a run, each with its position, code and message, without code frames. */
async function problemsOf(templates: Readonly<Record<string, string>>, config = configuration): Promise<string[]> {
  const files = Object.fromEntries(Object.entries(templates).map(([name, text]) => [`templates/${name}`, text]));
  const memory = inMemory({ "almanac.yaml": config, "openapi.yaml": document, ...files });
  const { diagnostics } = await memory.generate();
  expect([...memory.files.keys()].filter((path) => path.startsWith("generated/"))).toEqual(
    diagnostics.length > 0 ? [] : expect.anything(),
  );
  return diagnostics.map(({ code, file, line, column, message }) =>
    [`(${code})`, [file, line, column].filter((part) => part !== null).join(":"), message].join(" "),
  );
}

test("a template that inserts a value without a helper is reported with its position and a code frame", async () => {
  const memory = inMemory({
    "almanac.yaml": configuration,
    "openapi.yaml": document,
    "templates/files/a.md.hbs": "# Operations\n\n{{{api}}}\n",
  });
  expect(formatDiagnosticsOf(await memory.generate())).toBe(`error[invalid-template] templates/files/a.md.hbs:3:1
  Triple braces insert a value without encoding it.

    1 | # Operations
    2 |
  > 3 | {{{api}}}
      | ^
    4 |

  help: Use a helper, such as {{markdown api}} or {{literal api}}.

1 error`);
});

test.each([
  ["{{api}}", "1:1 {{api}} inserts a value without encoding it."],
  ["{{&api}}", "1:1 Triple braces insert a value without encoding it."],
  ["{{shout api}}", '1:1 "shout" is not a helper.'],
  ["{{markdown}}", '1:1 The helper "markdown" needs exactly one value.'],
  ["{{markdown api package.name}}", '1:1 The helper "markdown" needs exactly one value.'],
  ['{{markdown "text"}}', '1:1 The value of "markdown" must be a name in the view.'],
  ["{{markdown (code api)}}", '1:1 The value of "markdown" must be a name in the view.'],
  ["{{json api indent=api}}", '1:1 The helper "json" has no option "indent" with such a value.'],
  [
    "{{#each operations}}{{markdown ../api}}{{/each}}",
    "1:21 Templates can't use the values around a block with `../`.",
  ],
  ["{{markdown @root.api}}", "1:1 Templates can't use @root.api."],
  ["{{#with package}}{{/with}}", '1:1 The block "with" doesn\'t exist.'],
  ["{{{{raw}}}}{{{{/raw}}}}", '1:1 The block "raw" doesn\'t exist.'],
  ["{{#each operations as |each|}}{{/each}}", "1:1 Blocks can't name their items with `as`."],
  ["{{#each operations}}{{else}}none{{/each}}", "1:1 {{#each}} has no {{else}}."],
  ["{{#if api}}{{/if}}", '1:1 {{#if}} tests only values whose name begins with "is" or "has".'],
  ["{{> (lookup . 'x')}}", "1:1 The name of a partial must be a word, such as {{> banner}}."],
  ["{{> banner source=api}}", "1:1 A partial always has the current view; it can't have arguments."],
  ["{{#> banner}}x{{/banner}}", "1:1 A template can't contain decorators or blocks that pass content to partials."],
  ["{{* decorate}}", "1:1 A template can't contain decorators or blocks that pass content to partials."],
  ["{{#if isNewest}}", "1:1 The template ends inside a block or a tag."],
  ["{{#if isNewest}}{{/each}}", "1:4 if doesn't match each."],
  ["{{markdown apo}}", '1:12 "apo" is not in the view.'],
  ["{{markdown package.nmae}}", '1:12 "nmae" is not in the view.'],
  ["{{markdown api.name}}", '1:12 "name" is not in the view, because the value is a string.'],
  ["{{markdown constructor}}", '1:12 "constructor" is not in the view.'],
  ["{{markdown __proto__}}", '1:12 "__proto__" is not in the view.'],
  ["{{#each operations}}{{#if hasSunset}}{{code sunst}}{{/if}}{{/each}}", '1:45 "sunst" is not in the view.'],
  ["{{markdown operations}}", '1:12 "markdown" needs a string, but operations is a list.'],
  ["{{#each api}}{{/each}}", '1:9 "each" needs a list, but api is a string.'],
  [
    "{{#each operations}}{{#each responses}}{{code type}}{{/each}}{{/each}}",
    '1:47 "code" needs a string, but type is a type of TypeScript.',
  ],
  ["{{> nothing}}", '1:1 Unknown partial "nothing".'],
  ["{{> credential}}", '1:1 The partial needs "isApiKey", which is not in the view.'],
])("%s is refused", async (text, problem) => {
  expect(await problemsOf({ "files/a.md.hbs": text })).toEqual([
    `(invalid-template) templates/files/a.md.hbs:${problem}`,
  ]);
});

test.each([
  ["client/REDME.md.hbs", 'Almanac has no template "client/REDME.md.hbs" to replace.'],
  ["other/a.md.hbs", 'Almanac has no template "other/a.md.hbs" to replace.'],
  ["files/a.md", "This file is in a folder of templates, but its name doesn't end with .hbs."],
  ["partials/a/b.hbs", "The name of a partial must be a word."],
  [
    "files/{versions}/a.md.hbs",
    "{versions} is not a placeholder. The placeholders are {version}, {resource} and {operation}.",
  ],
  ["files/docs/{version}/a.md.hbs", "{version} must be the first folder, because each version has a folder."],
  ["files/{resource}/{resource}.md.hbs", "A path can contain each placeholder only once."],
  ["files/.npmrc.hbs", "The name of a file or folder can't begin or end with a dot."],
  ["files/a b.md.hbs", "A path can contain only letters, digits, hyphens, underscores, dots and placeholders."],
  ["files/con.md.hbs", "The path contains a name that Windows or npm reserves."],
])("the name %s is refused", async (name, message) => {
  expect(await problemsOf({ [name]: "x" })).toEqual([`(unknown-template) templates/${name} ${message}`]);
});

test.each([
  ["README.md.hbs", "The package already has a file README.md."],
  [
    "Readme.md.hbs",
    "The package can't have both README.md and Readme.md: one of them is a folder, or they differ only in letter case.",
  ],
  ["orders.js.hbs", "The package already has a file orders.js."],
  [
    "orders.js/a.md.hbs",
    "The package can't have both orders.js and orders.js/a.md: one of them is a folder, or they differ only in letter case.",
  ],
])("files/%s can't take the path of another file", async (name, message) => {
  expect(await problemsOf({ [`files/${name}`]: "x" })).toEqual([
    `(template-path-taken) templates/files/${name} ${message}`,
  ]);
});

test("a template in a partial is checked with the view of the template that includes it", async () => {
  const partial = "{{#each operations}}\n{{markdown nme}}\n{{/each}}";
  expect(await problemsOf({ "partials/list.hbs": partial, "files/a.md.hbs": "{{> list}}" })).toEqual([
    '(invalid-template) templates/partials/list.hbs:2:12 "nme" is not in the view.',
  ]);
});

test.each(["span", "paragraphs", "fence"])("the helper %s needs a string", async (helper) => {
  const template = `{{${helper} operations language=name}}`.replace(helper === "fence" ? "" : " language=name", "");
  expect(await problemsOf({ "files/a.md.hbs": template.replace("=name", "=api") })).toEqual([
    expect.stringContaining(`"${helper}" needs a string, but operations is a list.`),
  ]);
});

test("a partial that replaces one of Almanac is checked with its view", async () => {
  expect(await problemsOf({ "partials/banner.hbs": "{{markdown titel}}" })).toEqual([
    expect.stringContaining('(invalid-template) templates/partials/banner.hbs:1:12 "titel" is not in the view.'),
  ]);
});

test("a problem of a partial that several templates include is reported once", async () => {
  const templates = {
    "partials/list.hbs": "{{markdown nme}}",
    "files/a.md.hbs": "{{> list}}",
    "files/b.md.hbs": "{{> list}}",
  };
  expect(await problemsOf(templates)).toHaveLength(1);
});

test("partials that include each other are refused", async () => {
  const templates = { "partials/a.hbs": "{{> b}}", "partials/b.hbs": "{{> a}}", "files/a.md.hbs": "{{> a}}" };
  expect(await problemsOf(templates)).toEqual([
    "(invalid-template) templates/partials/b.hbs:1:1 A partial can't include itself, directly or through others.",
  ]);
});

test("a template whose value has the wrong type is reported when it is filled", async () => {
  // Nothing is known about the types of data.
  const template = "{{#each operations}}{{markdown request.body}}{{/each}}";
  expect(await problemsOf({ "files/a.md.hbs": template })).toEqual([
    "(invalid-template) templates/files/a.md.hbs:1:21 A text helper received a value of type object.",
  ]);
});

test("a JSON file that isn't valid JSON is reported", async () => {
  const [problem = ""] = await problemsOf({ "files/a.json.hbs": "{ {{json api}} }" });
  expect(problem).toMatch(/^\(invalid-template\) templates\/files\/a.json.hbs:1:1 The file a.json is not valid JSON: /);
});

test("a name that only Almanac's template for mocks uses is refused in a template for clients", async () => {
  expect(await problemsOf({ "client/README.md.hbs": "{{#each apis}}{{markdown name}}{{/each}}" })).toEqual([
    '(invalid-template) templates/client/README.md.hbs:1:9 "apis" is not in the view.',
  ]);
});

test("a folder outside the repository is not read", async () => {
  const memory = inMemory({
    "project/almanac.yaml": configuration.replace("templates: templates", "templates: ../other"),
    "project/openapi.yaml": document,
    "other/files/a.md.hbs": "x",
  });
  const { diagnostics } = await memory.generate({ config: "project/almanac.yaml" });
  expect(diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([
    ["file-outside-repository", 1, 12],
  ]);
});

test("a folder that doesn't exist is reported", async () => {
  expect(await problemsOf({})).toEqual(["(missing-file) almanac.yaml:1:12 templates does not exist."]);
});

test("templates that add files are refused for a mock", async () => {
  const config = `${configuration.replace("templates: templates\n", "")}mocks:
  shop:
    apis: [shop]
    templates: templates
    package: { name: "@acme/shop-mock", version: 1.0.0 }
`;
  expect(await problemsOf({ "files/a.md.hbs": "x" }, config)).toEqual([
    "(unknown-template) templates/files/a.md.hbs Templates in files/ add files to client packages, not to mocks.",
  ]);
});
