import { expect, test } from "vitest";
import * as encoders from "../../generator/dist/render/encode.js";
import { findRawWays } from "./raw-ways.js";
import { filesBelow } from "./sources.js";

/** Each place where text from a document can end up, with the one function that encodes text for it. */
const places: Readonly<Record<string, string>> = {
  "a string of JavaScript, TypeScript or JSON": "encodeString",
  "data in code": "encodeLiteral",
  "the name of a property": "encodeKey",
  "an identifier": "encodeIdentifier",
  "a list of identifiers": "encodeNames",
  "a string in a type": "encodeTypeString",
  "the name of a property in a type": "encodeTypeKey",
  "package.json": "encodeJson",
  "a comment over several lines": "encodeComment",
  "a comment of one line": "encodeOneLine",
  "a comment of Markdown": "encodeHtmlComment",
  "a line of Markdown": "encodeMarkdown",
  "a line of Markdown in a pull request or release": "encodeMarkdownMessage",
  "code in a line of Markdown": "encodeMarkdownCode",
  "a line of XML": "encodeXml",
  "the content or a quoted attribute of HTML": "encodeHtml",
  "the message of a workflow command of GitHub Actions": "encodeAnnotation",
  "a property of a workflow command of GitHub Actions": "encodeAnnotationProperty",
};

test("each place has exactly one encoder", () => {
  const functions = Object.entries(encoders).filter(([name]) => name.startsWith("encode"));
  expect(functions.map(([name]) => name).sort()).toEqual(Object.values(places).sort());
});

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

test("text reaches output, terminals and the disk only through encoders, and is never executed", () => {
  expect(sources.flatMap(findRawWays)).toEqual([]);
});

test.each([
  ["emit/a.ts", "const view = { type: `{ ${name}: string }` };", "code in a template literal"],
  ["emit/a.ts", "const view = 'import ' + name + ';';", "code in a concatenation"],
  ["emit/a.ts", "const job = { path, text: `export ${name}` };", "a file of raw text"],
  ["emit/a.ts", "const type = new Printed(name);", "text as a printed type"],
  ["emit/type-printer.ts", "const node = ts.factory.createIdentifier(name);", "text as a syntax node"],
  ["emit/type-printer.ts", "const node = ts.factory.createNoSubstitutionTemplateLiteral(name);", "a node of raw text"],
  ["emit/type-printer.ts", "const type = new Printed(schema.name);", "text as a printed type"],
  ["emit/type-text.ts", "const text = `${name}: string;`;", "unencoded text in a type"],
  ["emit/type-text.ts", "const text = schema.name + '[]';", "unencoded text in a type"],
  ["render/helpers.ts", "const helper = (text) => safe(text);", "text that bypasses the encoders"],
  ["render/helpers.ts", "const helper = (text) => safe(`// ${text}`);", "text that bypasses the encoders"],
  ["render/helpers.ts", "const text = new Handlebars.SafeString(other);", "text that bypasses the encoders"],
  ["render/render.ts", "export function encodeOther(text) { return text; }", "an encoder outside render/"],
  ["render/render.ts", "const text = `// ${source}`;", "code in a template literal"],
  ["analyze/a.ts", "const text = new Handlebars.SafeString(name);", "text that bypasses the encoders"],
  ["analyze/a.ts", "const run = new Function(name);", "text that is executed"],
  ["analyze/a.ts", "const made = eval(name);", "text that is executed"],
  ["analyze/a.ts", "const made = await import(name);", "text that is executed"],
  ["resolve/a.ts", "await host.writeText(path, text);", "a file written without a plan"],
  ["cli/a.ts", "process.stdout.write(name);", "text printed without the terminal encoder"],
  ["mock-server/a.ts", "console.log(name);", "text printed without the terminal encoder"],
])("finds a way around the encoders in %s: %s", (path, text, fault) => {
  const found = findRawWays({ path: `generator/src/${path}`, text });
  expect(found.map((each) => each.replace(/^[^:]*:\d+ /, ""))).toContain(fault);
});
