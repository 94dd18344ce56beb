import { QueryClient } from "@tanstack/query-core";
import { expect, it } from "vitest";
import type { BodyReader } from "../../runtime/client/dist/call/descriptor.js";
import {
  type BoundOperation,
  compactTable,
  connector,
  eventReader,
  streamReader,
  tableFacade,
} from "../../runtime/client/dist/codegen/v2.js";
import { mutationOptions, queryOptions } from "../../runtime/query/dist/index.js";

type Read = BoundOperation<Record<never, never>, { 200: ReadableStream<Uint8Array> }>;

/** Returns an operation whose response is a stream, and whether the stream was closed. */
function streaming(contentType: string, reader: BodyReader) {
  let isClosed = false;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode("data: 1\n\n")),
      cancel: () => void (isClosed = true),
    });
  const table = compactTable({
    prefix: "",
    fields: [[{ method: "GET", responses: { 200: reader }, accept: contentType }]],
    resources: { files: ["0/files read "] },
  });
  const fetch = () => Promise.resolve(new Response(stream(), { headers: { "content-type": contentType } }));
  const createClient = tableFacade(connector({ server: "https://api.example" }), table, "files");
  // The table has the operation that the type describes.
  const { files } = createClient({ fetch }) as { readonly files: { readonly read: Read } };
  return { read: files.read, isClosed: () => isClosed };
}

it.each([
  ["file", "application/octet-stream", streamReader],
  ["stream of events", "text/event-stream", eventReader],
])("a query of a %s rejects and closes the stream, because it can be read only once", async (_, type, reader) => {
  const { read, isClosed } = streaming(type, reader);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  await expect(queries.query(queryOptions(read))).rejects.toThrow(
    "read: the response is a stream, which can be read only once. Call the operation directly.",
  );
  await new Promise((resolve) => setTimeout(resolve));
  expect(isClosed()).toBe(true);
});

it("a mutation can have a stream as its data", async () => {
  const { read } = streaming("application/octet-stream", streamReader);
  expect(await mutationOptions(read).mutationFn()).toBeInstanceOf(ReadableStream);
});
