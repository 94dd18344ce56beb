import { describe, expect, it, onTestFinished } from "vitest";
import { createClient as createAtlas } from "../../generated/atlas/2024-08-05/index.js";
import { bearer } from "../../runtime/client/dist/index.js";
import { toolServers, type Tool, type ToolOptions } from "../../runtime/mcp/dist/index.js";
import { connectTools } from "./connect-tools.js";
import { echoClient, echoTool } from "./echo-tools.js";

async function callTool(data: unknown, more: Partial<Tool> = {}, options: ToolOptions = {}) {
  const client = echoClient(() => {
    if (data instanceof Error) throw data;
    return data;
  });
  const connected = await connectTools(toolServers(client, echoTool(more), options));
  await connected.listTools();
  return connected.callTool({ name: "run", arguments: {} });
}

const object = { output: { type: "object", properties: { id: { type: "string" } }, required: ["id"] } };

describe("the result of a tool", () => {
  it("contains the data as structured content and as text", async () => {
    const content = { data: { id: "a" } };
    expect(await callTool({ id: "a" }, object)).toEqual({
      content: [{ type: "text", text: JSON.stringify(content) }],
      structuredContent: content,
    });
  });

  it("contains data that doesn't match its description in another property", async () => {
    const { structuredContent, isError } = await callTool({ id: 5 }, object);
    expect(structuredContent).toEqual({
      undocumented: { id: 5 },
      note: "The response doesn't match its description: data/id must be string.",
    });
    expect(isError).toBeUndefined();
  });

  it.each([
    ["a date", new Date(0), "1970-01-01T00:00:00.000Z"],
    ["a bigint", 5n, 5],
    ["a long bigint", 2n ** 60n, "1152921504606846976"],
    ["undefined in an object", { a: undefined }, {}],
    ["the name __proto__", Object.fromEntries([["__proto__", 1]]), Object.fromEntries([["__proto__", 1]])],
  ])("contains %s as JSON", async (_, data, expected) => {
    expect((await callTool(data, { output: {} })).structuredContent).toEqual({ data: expected });
  });

  it("says that there is no body", async () => {
    expect((await callTool(undefined, object)).structuredContent).toEqual({ note: "The response has no body." });
  });

  it("contains only the beginning of long data, without half a character", async () => {
    const { structuredContent } = await callTool({ id: "😀".repeat(50) }, object, { maxLength: 20 });
    expect(structuredContent).toEqual({
      text: `{"id":"${"😀".repeat(6)}`,
      note: "The response has 109 characters, and only the first 20 are here. Request less, such as a smaller page.",
    });
  });

  it("contains text", async () => {
    expect((await callTool("a,b")).content).toEqual([{ type: "text", text: "a,b" }]);
  });

  it.each([
    [
      "application/pdf",
      { type: "resource", resource: { uri: "almanac:run", mimeType: "application/pdf", blob: "AAH/" } },
    ],
    ["image/png", { type: "image", data: "AAH/", mimeType: "image/png" }],
  ])("contains bytes of %s as Base64", async (mediaType, expected) => {
    const stream = new Blob([new Uint8Array([0, 1, 255])]).stream();
    expect((await callTool(stream, { mediaType })).content).toEqual([expected]);
  });

  it("omits bytes over the limit, and stops reading them", async () => {
    let isCancelled = false;
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(8)),
      cancel: () => {
        isCancelled = true;
      },
    });
    const { content } = await callTool(stream, {}, { maxLength: 20 });
    expect(content).toEqual([
      { type: "text", text: "The call succeeded. The response has more than 20 bytes, so it isn't included." },
    ]);
    expect(isCancelled).toBe(true);
  });

  it("contains the first items of a stream, and closes it", async () => {
    let isClosed = false;
    async function* items(): AsyncGenerator<number> {
      try {
        for (let number = 0; ; number += 1) yield number;
      } finally {
        isClosed = true;
      }
    }
    const [first, note] = (await callTool(items())).content;
    expect(first).toEqual({ type: "text", text: JSON.stringify(Array.from({ length: 100 }, (_, index) => index)) });
    expect(note).toEqual({ type: "text", text: "The stream has more items. It was closed after 100 items." });
    expect(isClosed).toBe(true);
  });

  it("is an error if the call fails", async () => {
    expect(await callTool(new TypeError("Wrong."))).toEqual({
      content: [{ type: "text", text: "Wrong." }],
      isError: true,
    });
  });
});

it("an error doesn't contain the credentials that were sent, even if the server quotes them", async () => {
  const token = "s3cret-t0ken";
  const fetch = async (): Promise<Response> =>
    Response.json({ error: 401, detail: `Bad token ${token}`, parameters: [token] }, { status: 403 });
  const { organizations } = createAtlas({ auth: bearer(token), fetch });
  const tools = echoTool({ resource: "organizations", member: "listOrgs", method: "GET" });
  const connected = await connectTools(toolServers({ organizations }, tools));
  const { content, isError } = await connected.callTool({ name: "run", arguments: {} });
  expect(isError).toBe(true);
  expect(JSON.stringify(content)).toContain("Bad token ***");
  expect(JSON.stringify(content)).not.toContain(token);
});

it("Base64 becomes bytes, and other text is rejected", async () => {
  const given: { body?: { readonly file: Blob } }[] = [];
  const client = echoClient((parameters) => void given.push(parameters));
  const files = { body: false, properties: ["file"] };
  const body = { type: "object", properties: { file: { type: "string", contentEncoding: "base64" } } };
  const tools = echoTool({ files, input: { type: "object", properties: { body } } });
  const connected = await connectTools(toolServers(client, tools));
  await connected.callTool({ name: "run", arguments: { body: { file: "AAH/" } } });
  const bytes = await given[0]?.body?.file.arrayBuffer();
  expect([...new Uint8Array(bytes ?? new ArrayBuffer(0))]).toEqual([0, 1, 255]);
  const { content } = await connected.callTool({ name: "run", arguments: { body: { file: "not bytes" } } });
  expect(content).toEqual([{ type: "text", text: "The argument body.file isn't Base64 (RFC 4648 section 4)." }]);
});

it("cancelling a tool aborts the call", async () => {
  const signals: AbortSignal[] = [];
  const client = echoClient((_, { signal }) => {
    signals.push(signal);
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));
  });
  const connected = await connectTools(toolServers(client, echoTool({})));
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  const called = connected.callTool({ name: "run", arguments: {} }, { signal: abort.signal });
  await expect.poll(() => signals.length).toBe(1);
  abort.abort();
  await expect(called).rejects.toThrow();
  await expect.poll(() => signals[0]?.aborted).toBe(true);
});
