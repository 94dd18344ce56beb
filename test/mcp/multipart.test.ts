import { expect, test } from "vitest";
import { toolServers } from "../../runtime/mcp/dist/index.js";
import { connectTools } from "./connect-tools.js";
import { generatePackage } from "./generate-package.js";

const post = (operationId: string, schema: object): object => ({
  post: {
    operationId,
    requestBody: { required: true, content: { "multipart/form-data": { schema } } },
    responses: { 204: { description: "Done." } },
  },
});

const document = {
  openapi: "3.1.0",
  info: { title: "Files", version: "1" },
  servers: [{ url: "https://files.example" }],
  paths: { "/a": post("upload", { type: "string", format: "binary" }), "/b": post("note", { type: "string" }) },
};

test("a multipart body whose schema describes no parts has parts of any name, as Base64 or as text", async () => {
  const { tools, createClient } = await generatePackage(document);
  expect(tools.tools.map(({ input }) => (input["properties"] as { readonly body: object }).body)).toMatchObject([
    { type: "object", additionalProperties: { type: "string" } },
    { type: "object", additionalProperties: { type: "string", contentEncoding: "base64" } },
  ]);
  const received: string[] = [];
  const fetch = async (...request: ConstructorParameters<typeof Request>): Promise<Response> => {
    received.push(await new Request(...request).text());
    return new Response(null, { status: 204 });
  };
  const connected = await connectTools(toolServers(createClient({ fetch }), tools));
  await connected.listTools();
  await connected.callTool({ name: "upload", arguments: { body: { file: btoa("the bytes") } } });
  await connected.callTool({ name: "note", arguments: { body: { text: "the text" } } });
  expect(received).toEqual([
    expect.stringMatching(/name="file"; filename="blob"[^]*\r\n\r\nthe bytes\r\n/),
    expect.stringMatching(/name="text"\r\n\r\nthe text\r\n/),
  ]);
  const { content } = await connected.callTool({ name: "upload", arguments: { body: { file: "not bytes" } } });
  expect(JSON.stringify(content)).toContain("isn't Base64");
});
