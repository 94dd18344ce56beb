// Derives the JSON Schema of a template's view from the template: the names that it uses, with the types that its helpers
// need. Used by `npm run docs` for Almanac's templates, and by the test that compares views with the schemas.
import Handlebars from "handlebars";

const types = {
  literal: {},
  json: {},
  httpJson: {},
  openApi: {},
  key: { type: "string" },
  identifier: { type: "string" },
  names: { type: "array", items: { type: "string" } },
  oneLine: { type: "string" },
  htmlComment: { type: "string" },
  doc: { $ref: "#/$defs/documentation" },
  printed: { $ref: "#/$defs/type" },
  markdown: { type: "string" },
  code: { type: "string" },
  html: { type: "string" },
  httpText: { type: "string" },
  span: { type: "string" },
  paragraphs: { type: "string" },
  fence: { type: "string" },
  if: { type: "boolean" },
  unless: { type: "boolean" },
};

/** Returns the schema of a template's view. `textOf` returns the text of a partial. */
export function viewOf(text, textOf) {
  const view = { properties: new Map() };
  visit(Handlebars.parse(text), view, textOf, false);
  return toSchema(view);
}

function visit({ body }, scope, textOf, isConditional) {
  for (const statement of body) {
    const { type, params, hash, program, inverse } = statement;
    const name = statement.path?.original;
    if (type === "PartialStatement")
      visit(Handlebars.parse(textOf(statement.name.original)), scope, textOf, isConditional);
    if (type !== "MustacheStatement" && type !== "BlockStatement") continue;
    for (const { value } of hash?.pairs ?? [])
      if (value.type === "PathExpression") setSchema(nodeAt(scope, value.parts, isConditional), { type: "string" });
    const node = nodeAt(scope, params[0].parts, isConditional);
    if (name === "each") {
      node.items ??= { properties: new Map() };
      visit(program, node.items, textOf, false);
    } else {
      setSchema(node, types[name]);
      if (program !== undefined) visit(program, scope, textOf, true);
      if (inverse !== undefined) visit(inverse, scope, textOf, true);
    }
  }
}

/** Sets the schema of a value. An empty schema is replaced, because it comes from a helper that accepts any value. */
function setSchema(node, schema) {
  if (node.schema === undefined || Object.keys(node.schema).length === 0) node.schema = schema;
}

function nodeAt(scope, parts, isConditional) {
  let node = scope;
  for (const part of parts) {
    const known = node.properties.get(part) ?? { properties: new Map(), isRequired: false };
    node.properties.set(part, known);
    if (!isConditional) known.isRequired = true;
    node = known;
  }
  return node;
}

function toSchema({ schema, items, properties }) {
  if (items !== undefined) return { type: "array", items: toSchema(items) };
  if (properties.size === 0) return schema ?? {};
  const sorted = [...properties].sort(([left], [right]) => (left < right ? -1 : 1));
  const required = sorted.filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(sorted.map(([name, node]) => [name, toSchema(node)])),
    ...(required.length === 0 ? {} : { required }),
  };
}
