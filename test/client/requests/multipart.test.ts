import { describe, expect, it } from "vitest";
import { operation } from "../../../runtime/client/dist/codegen/v1.js";
import type { BodyDescriptor } from "../../../runtime/client/dist/call/descriptor.js";
import { bodyOf } from "../support/body-of.js";
import { connectTo, fakeServer, json } from "../support/fake-server.js";

async function send(body: unknown, more: Partial<BodyDescriptor> = {}, mediaType = "multipart/form-data") {
  const server = fakeServer(() => json({}));
  const put = operation<{ body?: unknown }, { 200: unknown }>({
    id: "put",
    method: "PUT",
    path: "/",
    body: bodyOf(mediaType, more),
    responses: { 200: "json" },
  });
  await put(connectTo(server), { body });
  const [received] = server.requests;
  if (received === undefined) throw new Error("Nothing was sent.");
  return { type: received.headers.get("content-type") ?? "", text: received.body, request: received.request };
}

/** Returns the parts of a form as the platform parses them: name and text; for files, also file name and type. */
async function partsOf(request: Request): Promise<readonly unknown[]> {
  const form = await request.formData();
  return Promise.all(
    Array.from(form, async ([name, part]) => {
      if (typeof part === "string") return [name, part];
      return [name, await part.text(), part.name, part.type];
    }),
  );
}

/** Returns the texts between the boundaries. */
function piecesOf({ text, type }: { readonly text: string; readonly type: string }): readonly string[] {
  const boundary = type.split("boundary=")[1] ?? "";
  return text.split(`--${boundary}`).slice(1, -1);
}

const streamOf = (text: string): ReadableStream<Uint8Array> => new Blob([text]).stream();

describe("a multipart form", () => {
  it("has a part for each file, list item and other property", async () => {
    const { type, request } = await send({
      file: new File(["content"], "a.txt", { type: "text/plain" }),
      blobs: [new Blob(["1"]), new Uint8Array([50])],
      name: "ü",
      many: ["a", 2, true],
      none: undefined,
      nothing: null,
    });
    expect(type).toMatch(/^multipart\/form-data; boundary=/);
    expect(await partsOf(request)).toEqual([
      ["file", "content", "a.txt", "text/plain"],
      ["blobs", "1", "blob", "application/octet-stream"],
      ["blobs", "2", "blob", "application/octet-stream"],
      ["name", "ü"],
      ["many", "a"],
      ["many", "2"],
      ["many", "true"],
    ]);
  });

  it("serializes objects as JSON, with that media type", async () => {
    expect(piecesOf(await send({ meta: { a: 1 }, list: [{ b: 2 }] }))).toEqual([
      '\r\nContent-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n',
      '\r\nContent-Disposition: form-data; name="list"\r\nContent-Type: application/json\r\n\r\n{"b":2}\r\n',
    ]);
  });

  it("removes line breaks from media types of the document, so that they can't add headers", async () => {
    const encoding = { a: { contentType: "text/plain\r\nX-Other: 1\r\n\r\nb" } };
    const [piece = ""] = piecesOf(await send({ a: "x" }, { encoding }));
    expect(piece).toBe(
      '\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: text/plain X-Other: 1 b\r\n\r\nx\r\n',
    );
  });

  it("encodes quotes and line breaks in names", async () => {
    const file = new File(["x"], 'a"\r\nX: y.txt');
    const [piece = ""] = piecesOf(await send({ 'n"\r\nX: y': file }));
    expect(piece.split("\r\n")[1]).toBe(
      'Content-Disposition: form-data; name="n%22%0D%0AX: y"; filename="a%22%0D%0AX: y.txt"',
    );
  });

  it.each<readonly [string, string, unknown, string | undefined]>([
    ["one type", "application/xml; charset=utf-8", "<a/>", "application/xml; charset=utf-8"],
    ["one type, even if the file has another", "image/png", new Blob(["x"], { type: "image/gif" }), "image/png"],
    [
      "several types, one of which the file has",
      "image/png, image/gif",
      new Blob(["x"], { type: "image/gif" }),
      "image/gif",
    ],
    ["several types, and a file without a type", "image/png, image/gif", new Uint8Array(1), "image/png"],
    ["a range", "image/*", new Blob(["x"], { type: "image/gif" }), "image/gif"],
    ["JSON, for a string", "application/json", "x", "application/json"],
  ])("has parts with the media type of the encoding: %s", async (_, contentType, x, sent) => {
    const [piece = ""] = piecesOf(await send({ x }, { encoding: { x: { contentType } } }));
    expect(/Content-Type: (.*)/.exec(piece)?.[1]).toBe(sent);
    if (contentType === "application/json") expect(piece).toContain('\r\n\r\n"x"\r\n');
  });

  it("uses the style of an encoding", async () => {
    const encoding = { deep: { style: "deepObject" }, list: { style: "pipeDelimited", explode: false } } as const;
    const { request } = await send({ deep: { a: { b: 1 }, c: ["x"] }, list: [1, 2] }, { encoding });
    expect(await partsOf(request)).toEqual([
      ["deep[a][b]", "1"],
      ["deep[c][]", "x"],
      ["list", "1|2"],
    ]);
  });

  it("is a stream if it contains streams", async () => {
    const { request } = await send({
      before: "1",
      file: streamOf("streamed"),
      open: () => streamOf("opened"),
      after: "2",
    });
    expect(await partsOf(request)).toEqual([
      ["before", "1"],
      ["file", "streamed", "blob", "application/octet-stream"],
      ["open", "opened", "blob", "application/octet-stream"],
      ["after", "2"],
    ]);
  });

  it("can be a FormData", async () => {
    const form = new FormData();
    form.set("a", "b");
    const { request } = await send(form);
    expect((await request.formData()).get("a")).toBe("b");
  });

  it("cannot be a number", async () => {
    await expect(send(1)).rejects.toThrow(new TypeError("put: the body cannot be sent as multipart/form-data."));
  });
});

describe("a multipart body without names", () => {
  it("has its parts in order, with the media type for their position", async () => {
    const encodings = {
      prefixEncoding: [{ contentType: "application/json" }],
      itemEncoding: { contentType: "image/png" },
    };
    const sent = await send([{ a: 1 }, new Blob(["x"]), new Blob(["y"])], encodings, "multipart/mixed");
    expect(sent.type).toMatch(/^multipart\/mixed; boundary=/);
    expect(piecesOf(sent)).toEqual([
      '\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n',
      "\r\nContent-Type: image/png\r\n\r\nx\r\n",
      "\r\nContent-Type: image/png\r\n\r\ny\r\n",
    ]);
  });
});
