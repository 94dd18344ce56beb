import { describe, expect, it } from "vitest";
import { operation } from "../../runtime/client/src/codegen/v1.js";
import { connectTo, fakeServer, json } from "./fake-server.js";

async function send(mediaType: string, body: unknown, required = false) {
  const server = fakeServer(() => json({}));
  const put = operation<{ body?: unknown }, { 200: unknown }>({
    id: "put",
    method: "PUT",
    path: "/",
    body: { mediaType, required },
    responses: { 200: "json" },
  });
  await put(connectTo(server), { body });
  const [seen] = server.seen;
  if (seen === undefined) throw new Error("Nothing was sent.");
  return { type: seen.headers.get("content-type"), text: seen.body, request: seen.request };
}

describe("a JSON body", () => {
  it.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/vnd.x+json",
    "APPLICATION/Merge-Patch+JSON",
  ])("of type %s is written as JSON.stringify does", async (mediaType) => {
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
  ])("may be %j", async (body, text) => {
    expect(await send("application/json", body)).toMatchObject({ text });
  });

  it("that JSON has no way to write is a mistake", async () => {
    await expect(send("application/json", () => 1)).rejects.toThrow(
      new TypeError("put: the body cannot be sent as application/json."),
    );
  });
});

describe("a form", () => {
  const type = "application/x-www-form-urlencoded";

  it("repeats the name of a list, and leaves out what is not there", async () => {
    const { type: sent, text } = await send(type, { a: "x y&z", b: [1, 2], c: undefined, d: null, e: true });
    expect(sent).toBe(type);
    expect(text).toBe("a=x%20y%26z&b=1&b=2&e=true");
  });

  it("writes what is nested in brackets", async () => {
    const { text } = await send(type, { meta: { "a b": "1" }, items: [{ price: "p", tags: ["t"] }] });
    expect(decodeURIComponent(text)).toBe("meta[a b]=1&items[0][price]=p&items[0][tags][]=t");
  });

  it("may be given ready-made", async () => {
    expect(await send(type, new URLSearchParams({ a: "b c" }))).toMatchObject({ type, text: "a=b+c" });
    expect(await send(type, "a=b")).toMatchObject({ type, text: "a=b" });
  });

  it("cannot be a number", async () => {
    await expect(send(type, 1)).rejects.toThrow(new TypeError(`put: the body cannot be sent as ${type}.`));
  });
});

describe("a multipart form", () => {
  it("keeps files, repeats lists, and writes objects as JSON parts", async () => {
    const { type, request } = await send("multipart/form-data", {
      file: new File(["content"], "a.txt", { type: "text/plain" }),
      blobs: [new Blob(["1"]), new Uint8Array([50])],
      meta: { a: 1 },
      name: "ü",
      none: undefined,
    });
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    const form = await request.formData();
    const parts = await Promise.all(
      Array.from(form, async ([name, part]) => {
        if (typeof part === "string") return [name, part];
        return [name, await part.text(), part.name, part.type];
      }),
    );
    expect(parts).toEqual([
      ["file", "content", "a.txt", "text/plain"],
      ["blobs", "1", "blob", "application/octet-stream"],
      ["blobs", "2", "blob", "application/octet-stream"],
      ["meta", '{"a":1}', "blob", "application/json"],
      ["name", "ü"],
    ]);
  });

  it("may be given ready-made", async () => {
    const form = new FormData();
    form.set("a", "b");
    const { request } = await send("multipart/form-data", form);
    expect((await request.formData()).get("a")).toBe("b");
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
  ])("passes through if it is %s", async (_, make) => {
    expect(await send("text/csv", make())).toMatchObject({ type: "text/csv", text: "a,b" });
  });

  it("cannot be an object", async () => {
    await expect(send("application/xml", { a: 1 })).rejects.toThrow(
      new TypeError("put: the body cannot be sent as application/xml."),
    );
  });

  it("has a type of its own where the description names only a range", async () => {
    expect(await send("image/*", new Blob(["x"], { type: "image/png" }))).toMatchObject({ type: "image/png" });
    expect(await send("*/*", "x")).toMatchObject({ type: "application/octet-stream" });
  });
});

describe("a body that is not there", () => {
  it("is a mistake where it is required", async () => {
    await expect(send("application/json", undefined, true)).rejects.toThrow(new TypeError("put: the body is missing."));
  });

  it("is otherwise left out, with its Content-Type", async () => {
    expect(await send("application/json", undefined)).toMatchObject({ type: null, text: "" });
  });
});
