import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkNames } from "../../generator/dist/templates/check/check-names.js";
import { checkTemplate } from "../../generator/dist/templates/check/check-template.js";
import { viewOf } from "../../generator/view-of.js";
import type { JsonObject } from "../../generator/dist/model/json.js";
import { root } from "../support/root.js";
import { filesBelow } from "./sources.js";

const templates = filesBelow("templates", ".hbs");
const texts = new Map(templates.map(({ path, text }) => [path.replace(/^templates\/|\.hbs$/g, ""), text]));
const { $defs: definitions } = JSON.parse(readFileSync(join(root, "generator/schemas/view.schema.json"), "utf8")) as {
  readonly $defs: JsonObject;
};

test.each([...texts])("%s only inserts values of its view", (_, text) => {
  expect(text.split("\n").length).toBeLessThanOrEqual(150);
  expect(checkTemplate(text)).toEqual([]);
});

test.each([...texts])("the view of %s is described (npm run docs)", (name, text) => {
  const textOf = (each: string): string => texts.get(each) ?? "";
  expect(definitions[name]).toEqual(viewOf(text, (partial) => textOf(`partials/${partial}`)));
  expect(checkNames(name, name, { definitions, textOf })).toEqual([]);
});

test("every template is used, and every template that is used exists", () => {
  const names = templates.map(({ path }) => path.replace(/^templates\/|\.hbs$/g, ""));
  const emit = filesBelow("generator/src/emit", ".ts")
    .map(({ text }) => text)
    .join("\n");
  const used = [...emit.matchAll(/template: "([^"]+)"/g)].map(([, name = ""]) => name);
  const partials = new Set(
    templates.flatMap(({ text }) =>
      [...text.matchAll(/\{\{> ([\w-]+)\}\}/g)].map(([, name = ""]) => `partials/${name}`),
    ),
  );
  expect([...new Set([...used, ...partials])].sort()).toEqual([...names].sort());
});

test("only the helpers mark text as safe", () => {
  const generator = filesBelow("generator/src", ".ts");
  const pasting = generator.filter(({ text }) => /\bSafeString\b/.test(text)).map(({ path }) => path);
  expect(pasting).toEqual(["generator/src/render/helpers.ts"]);
});
