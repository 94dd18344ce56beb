import type { BodyDescriptor } from "../../call/descriptor.js";
import type { Payload } from "../../transport/message.js";
import { isStructure } from "../is-structure.js";
import { listParts, type Part } from "./list-parts.js";

const CRLF = "\r\n";

/**
 * Sends an object as multipart/form-data, with a part for each property and each list item. Sends a list as a multipart
 * body with unnamed parts, and a `FormData` unchanged. A body that contains streams is itself a stream. It can be sent
 * again only if each stream is given as a function that opens one.
 */
export function multipartWriter(value: unknown, body: BodyDescriptor): Payload | null {
  if (value instanceof FormData) return { open: () => value, replayable: true, contentType: null };
  if (!isStructure(value)) return null;
  const parts = listParts(value, body);
  const boundary = `almanac-${crypto.getRandomValues(new Uint32Array(4)).join("-")}`;
  const pieces = [...parts.flatMap((part) => [headOf(part, boundary), part.content, CRLF]), `--${boundary}--${CRLF}`];
  const streams = parts.filter(({ content }) => isStream(content));
  const [essence = ""] = body.mediaType.split(";", 1);
  return {
    open: () => (streams.length === 0 ? new Blob(pieces as BlobPart[]) : concatenate(pieces)),
    replayable: streams.every(({ content }) => typeof content === "function"),
    contentType: `${essence.trim()}; boundary=${boundary}`,
  };
}

function headOf({ name, filename, contentType }: Part, boundary: string): string {
  const file = filename === null ? "" : `; filename="${quoted(filename)}"`;
  const disposition = name === null ? "" : `Content-Disposition: form-data; name="${quoted(name)}"${file}${CRLF}`;
  const type = contentType === null ? "" : `Content-Type: ${contentType.replace(/[\r\n]+/g, " ")}${CRLF}`;
  return `--${boundary}${CRLF}${disposition}${type}${CRLF}`;
}

/** Encodes a name as browsers do (HTML standard, multipart/form-data encoding algorithm). */
function quoted(text: string): string {
  return text.replace(/\r\n|\r|\n/g, "%0D%0A").replaceAll('"', "%22");
}

function isStream(content: Part["content"]): boolean {
  return content instanceof ReadableStream || typeof content === "function";
}

function concatenate(pieces: readonly Part["content"][]): ReadableStream<Uint8Array> {
  const chunks = readAll(pieces);
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await chunks.return(undefined);
    },
  });
}

async function* readAll(pieces: readonly Part["content"][]): AsyncGenerator<Uint8Array, undefined> {
  for (const piece of pieces) {
    const opened = typeof piece === "function" ? piece() : piece;
    const stream = opened instanceof ReadableStream ? opened : new Blob([opened as BlobPart]).stream();
    const reader = stream.getReader();
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    } finally {
      // If reading stopped before the end of the stream, stops the source. Otherwise, this has no effect.
      await reader.cancel();
    }
  }
  return undefined;
}
