import { describe, expect, test } from "vitest";
import { TypePrinter } from "../../generator/dist/emit/type-printer.js";
import { open } from "../support/open.js";

const bytes = "Blob | Uint8Array | ReadableStream<Uint8Array>";

const schemas = {
  Scan: { type: "object", required: ["cover"], properties: { cover: { type: "string" } } },
  Encoded: { type: "string", contentEncoding: "base64" },
  File: { type: "string" },
  Files: { type: "array", items: { $ref: "#/components/schemas/File" } },
  Tree: { type: "array", items: { anyOf: [{ type: "string" }, { $ref: "#/components/schemas/Tree" }] } },
  Note: { type: "object", properties: { text: { type: "string" } } },
};

/** Returns the type of a multipart body. */
async function bodyType(schema: object, encoding: object): Promise<string> {
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {
      "/a": {
        post: {
          operationId: "a",
          requestBody: { content: { "multipart/form-data": { schema, encoding } } },
          responses: { "204": { description: "Done." } },
        },
      },
    },
    components: { schemas },
  };
  const { models, diagnostics } = await open({ "openapi.json": JSON.stringify(document) });
  const declaration = models[0]?.operations[0]?.declarations.find(({ name }) => name === "ABody");
  if (declaration === undefined) throw new Error(diagnostics);
  return new TypePrinter().declaration(declaration).text.replace(/\s+/g, " ");
}

const bodyWith = (part: object, encoding: object): Promise<string> =>
  bodyType({ type: "object", properties: { part } }, { part: encoding });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe("a part with a binary media type in its encoding", () => {
  test.each([
    ["a string", { type: "string" }, "image/png", bytes],
    ["a value without a schema", {}, "audio/ogg", bytes],
    ["a nullable string", { type: ["string", "null"] }, "image/*", `(${bytes}) | null`],
    ["each item of a list", { type: "array", items: { type: "string" } }, "video/mp4", `(${bytes})[]`],
    ["a named string", ref("File"), "application/zip", bytes],
    ["a named list", ref("Files"), "application/octet-stream", `(${bytes})[]`],
    ["one of several types", { type: "string" }, "text/plain, application/pdf; version=1.7", bytes],
    ["a schema that refers to itself", ref("Tree"), "image/png", `((${bytes}) | Tree)[]`],
  ])("is bytes: %s", async (_, part, contentType, type) => {
    expect(await bodyWith(part, { contentType })).toBe(`export interface ABody { part?: ${type} | undefined; }`);
  });

  test.each([
    ["Base64", { type: "string", format: "byte" }, { contentType: "image/png" }, "string"],
    ["encoded text", ref("Encoded"), { contentType: "image/png" }, "Encoded"],
    ["a list of encoded texts", { type: "array", items: ref("Encoded") }, { contentType: "image/png" }, "Encoded[]"],
    ["an enum", { enum: ["a"] }, { contentType: "image/png" }, '"a"'],
    ["an object", ref("Note"), { contentType: "image/png" }, "Note"],
    [
      "a part with a style, which takes precedence",
      { type: "string" },
      { contentType: "image/png", style: "form" },
      "string",
    ],
    ["text", { type: "string" }, { contentType: "text/csv" }, "string"],
    ["XML", { type: "string" }, { contentType: "image/svg+xml" }, "string"],
    ["a media type that is not known", { type: "string" }, { contentType: "application/x-menu" }, "string"],
    ["no media type", { type: "string" }, {}, "string"],
  ])("keeps its type: %s", async (_, part, encoding, type) => {
    expect(await bodyWith(part, encoding)).toContain(` part?: ${type} | undefined; }`);
  });
});

test.each([{}, { contentType: "image/png" }])(
  "a string without content encoding (binary) is bytes: %j",
  async (encoding) => {
    const part = { type: "string", contentEncoding: "binary" };
    expect(await bodyWith(part, encoding)).toBe(`export interface ABody { part?: ${bytes} | undefined; }`);
  },
);

test("a named body is copied if the encoding changes it, and referred to otherwise", async () => {
  const encoding = { cover: { contentType: "image/png" } };
  expect(await bodyType(ref("Scan"), encoding)).toBe(`export interface ABody { cover: ${bytes}; }`);
  expect(await bodyType({ allOf: [ref("Scan"), ref("Note")] }, encoding)).toBe(
    `export type ABody = { cover: ${bytes}; } & Note;`,
  );
  expect(await bodyType(ref("Scan"), { other: { contentType: "image/png" } })).toBe("export type ABody = Scan;");
});
