import type { OperationDescriptor } from "../descriptor.js";
import type { Body, Payload } from "../message.js";
import { deepPairs } from "./deep-pairs.js";
import { encodeText, isStructure, textOf } from "./encode-text.js";

/** The body of an operation whose media type is neither JSON nor a form: passed through as it is. */
export type RawBody =
  string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array>);

/**
 * Prepares an operation's body; the function gives `null` where there is nothing to send, and throws a TypeError for
 * what cannot be.
 */
export function compileBody({ id, body, convert }: OperationDescriptor): (value: unknown) => Payload | null {
  if (body === undefined) return () => null;
  const { mediaType } = body;
  const write = writerFor(mediaType, convert?.stringify ?? JSON.stringify);
  return (value) => {
    if (value === undefined) {
      if (body.required === true) throw new TypeError(`${id}: the body is missing.`);
      return null;
    }
    const payload = write(value, mediaType);
    if (payload === null) throw new TypeError(`${id}: the body cannot be sent as ${mediaType}.`);
    return payload;
  };
}

type Writer = (value: unknown, mediaType: string) => Payload | null;

function writerFor(mediaType: string, stringify: Stringify): Writer {
  const [essence = ""] = mediaType.toLowerCase().split(";", 1);
  if (/^(?:application\/json|.+\+json)\s*$/.test(essence)) return (value) => writeJson(value, mediaType, stringify);
  if (essence.startsWith("application/x-www-form-urlencoded")) return writeForm;
  if (essence.startsWith("multipart/form-data")) return writeMultipart;
  return writeRaw;
}

/** `undefined` for a function or a symbol, although the declaration of JSON.stringify does not say so. */
type Stringify = (value: unknown) => string | undefined;

function writeJson(value: unknown, mediaType: string, stringify: Stringify): Payload | null {
  const text = stringify(value);
  return text === undefined ? null : replayable(text, mediaType);
}

/**
 * Lists of values repeat the name; a structure within a structure is written in brackets, as no standard says
 * otherwise.
 */
function writeForm(value: unknown, mediaType: string): Payload | null {
  if (typeof value === "string" || value instanceof URLSearchParams) return replayable(String(value), mediaType);
  if (!isStructure(value)) return null;
  const pairs = Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    const isPlainList = Array.isArray(each) && !each.some(isStructure);
    return (isPlainList ? each : [each]).flatMap((one: unknown) => deepPairs(encodeText(name), one));
  });
  return replayable(pairs.join("&"), mediaType);
}

function writeMultipart(value: unknown): Payload | null {
  if (value instanceof FormData) return replayable(value, null);
  if (!isStructure(value)) return null;
  const form = new FormData();
  for (const [name, each] of Object.entries(value)) {
    for (const part of Array.isArray(each) ? each : [each]) appendPart(form, name, part);
  }
  return replayable(form, null);
}

function appendPart(form: FormData, name: string, part: unknown): void {
  if (part === undefined || part === null) return;
  if (part instanceof Blob) form.append(name, part);
  else if (isBytes(part)) form.append(name, new Blob([part]));
  else if (isStructure(part)) form.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
  else form.append(name, textOf(part));
}

function writeRaw(value: unknown, mediaType: string): Payload | null {
  const type = mediaType.includes("*") ? typeWithin(value) : mediaType;
  if (value instanceof ReadableStream) return { open: () => value, replayable: false, contentType: type };
  // What it opens is checked by `Request`, as what is given ready-made is.
  if (typeof value === "function") return { open: value as () => Body, replayable: true, contentType: type };
  if (typeof value === "string" || value instanceof Blob || isBytes(value)) return replayable(value, type);
  return null;
}

/** A range such as `image/*` says what is allowed, not what is sent. */
function typeWithin(value: unknown): string {
  return value instanceof Blob && value.type !== "" ? value.type : "application/octet-stream";
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

function replayable(body: Body, contentType: string | null): Payload {
  return { open: () => body, replayable: true, contentType };
}
