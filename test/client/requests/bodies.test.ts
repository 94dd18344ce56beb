import { describe, expect, it } from "vitest";
import { operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { BodyDescriptor, EncodingDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { bodyOf } from "../support/body-of.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

async function send(mediaType: string, body: unknown, required = false, more: Partial<BodyDescriptor> = {}) {
  const server = fakeServer(() => json({}));
  const put = operation<{ body?: unknown }, { 200: unknown }>({
    id: "put",
    method: "PUT",
    path: "/",
    body: bodyOf(mediaType, { ...more, required }),
    responses: { 200: "json" },
  });
  await put(connectTo(server), { body });
  const [received] = server.requests;
  if (received === undefined) throw new Error("Nothing was sent.");
  return { type: received.headers.get("content-type"), text: received.body, request: received.request };
}

describe("a JSON body", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/vnd.x+json",
    "APPLICATION/Merge-Patch+JSON",
  ])("of type %s is serialized with JSON.stringify", async (mediaType) => {
    expect(await send(mediaType, { a: [1, "ü"], b: undefined })).toMatchObject({
      type: mediaType,
      text: '{"a":[1,"ü"]}',
    });
  });

  it.each([
    ["text", '"text"'],
    [null, "null"],
    [0, "0"],
    [[], "[]"],
  ])("can be %j", async (body, text) => {
    expect(await send("application/json", body)).toMatchObject({ text });
  });

  it("is rejected if it can't be serialized as JSON", async () => {
    await expect(send("application/json", () => 1)).rejects.toThrow(
      new TypeError("put: the body cannot be sent as application/json."),
    );
  });
});

describe("a form", () => {
  const type = "application/x-www-form-urlencoded";

  it("repeats the name for each list item, and omits undefined and null", async () => {
    const { type: sent, text } = await send(type, { a: "x y&z", b: [1, 2], c: undefined, d: null, e: true });
    expect(sent).toBe(type);
    expect(text).toBe("a=x%20y%26z&b=1&b=2&e=true");
  });

  it("serializes objects as JSON, and each item of a list separately", async () => {
    const { text } = await send(type, { meta: { "a b": "1" }, items: [{ price: "p" }, { price: "q" }] });
    expect(decodeURIComponent(text)).toBe('meta={"a b":"1"}&items={"price":"p"}&items={"price":"q"}');
  });

  it.each<readonly [string, EncodingDescriptor, unknown, string]>([
    [
      "an object with brackets",
      { style: "deepObject", explode: true },
      { "a b": [{ c: 1 }, { c: 2 }] },
      "x[a b][0][c]=1&x[a b][1][c]=2",
    ],
    ["a list with commas", { explode: false }, [1, 2], "x=1,2"],
    ["a list with pipes", { style: "pipeDelimited" }, [1, 2], "x=1|2"],
    ["an object with a pair for each property", { explode: true }, { a: 1, b: 2 }, "a=1&b=2"],
    ["a string as JSON", { contentType: "application/json" }, "y", 'x="y"'],
    ["a value with unencoded reserved characters", { allowReserved: true }, "a/b:c", "x=a/b:c"],
  ])("serializes by its encoding %s", async (_, encoding, x, expected) => {
    const { text } = await send(type, { x }, false, { encoding: { x: encoding } });
    expect(decodeURIComponent(text)).toBe(expected);
  });

  it("is rejected if it contains a file", async () => {
    await expect(send(type, { file: new Blob(["x"]) })).rejects.toThrow(
      new TypeError(`put: the body cannot be sent as ${type}.`),
    );
  });

  it("can be a URLSearchParams or an encoded string", async () => {
    expect(await send(type, new URLSearchParams({ a: "b c" }))).toMatchObject({ type, text: "a=b+c" });
    expect(await send(type, "a=b")).toMatchObject({ type, text: "a=b" });
  });

  it("cannot be a number", async () => {
    await expect(send(type, 1)).rejects.toThrow(new TypeError(`put: the body cannot be sent as ${type}.`));
  });
});

describe("a body of another type", () => {
  const stream = (text: string) => new Blob([text]).stream();

  it.each([
    ["a string", () => "a,b"],
    ["a blob", () => new Blob(["a,b"], { type: "text/html" })],
    ["bytes", () => new TextEncoder().encode("a,b")],
    ["a view of bytes", () => new DataView(new TextEncoder().encode("xa,b").buffer, 1)],
    ["a buffer", () => new TextEncoder().encode("a,b").buffer],
    ["a stream", () => stream("a,b")],
    ["a function that opens a stream", () => () => stream("a,b")],
  ])("is sent unchanged if it is %s", async (_, make) => {
    expect(await send("text/csv", make())).toMatchObject({ type: "text/csv", text: "a,b" });
  });

  it("cannot be an object", async () => {
    await expect(send("application/xml", { a: 1 })).rejects.toThrow(
      new TypeError("put: the body cannot be sent as application/xml."),
    );
  });

  it("is sent with its own type if the document declares a range", async () => {
    expect(await send("image/*", new Blob(["x"], { type: "image/png" }))).toMatchObject({ type: "image/png" });
    expect(await send("*/*", "x")).toMatchObject({ type: "application/octet-stream" });
  });
});

describe("a missing body", () => {
  it("is rejected if the body is required", async () => {
    await expect(send("application/json", undefined, true)).rejects.toThrow(new TypeError("put: the body is missing."));
  });

  it("is otherwise omitted, together with the Content-Type", async () => {
    expect(await send("application/json", undefined)).toMatchObject({ type: null, text: "" });
  });
});
