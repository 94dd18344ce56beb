import { didYouMean } from "../arguments/did-you-mean.js";
import { UsageError } from "../arguments/usage-error.js";
import { hasLongNumber } from "../json/has-long-number.js";
import type { BodyContent, Command } from "../table/command-table.js";
import { openFile } from "./open-file.js";
import { readForm } from "./read-form.js";
import { readInput } from "./read-input.js";

/** The body of a call, as the client expects it. */
export interface CallBody {
  readonly value: unknown;
  /** Null for the media type that the client sends by default. */
  readonly contentType: string | null;
  /** The text of a JSON body that has a number which JavaScript rounds; null for other bodies. */
  readonly exactText: string | null;
}

export interface BodyFlags {
  readonly file: string | null;
  readonly form: readonly string[];
  readonly contentType: string | null;
}

/** Reads the body from `--file`, `--form` or standard input. Returns null if there is none. */
export async function readBody({ body }: Command, { file, form, contentType }: BodyFlags): Promise<CallBody | null> {
  if (body === undefined) {
    const flag = file !== null ? "--file" : form.length > 0 ? "--form" : contentType === null ? null : "--content-type";
    if (flag !== null) throw new UsageError(`The operation has no body, so ${flag} has no effect.`);
    return null;
  }
  if (file !== null && form.length > 0) throw new UsageError("Use either --file or --form, not both.");
  const content = chooseContent(body.contents, { form, contentType });
  const chosen = content === body.contents[0] && !content.mediaType.includes("*") ? null : content.mediaType;
  if (form.length > 0) return { value: await readForm(content, form), contentType: chosen, exactText: null };
  // Standard input is read only for a body that is needed, because reading it may wait forever.
  const source = file ?? (body.isRequired === true && !process.stdin.isTTY ? "-" : null);
  if (source === null) {
    if (body.isRequired !== true) return null;
    throw missingBody(content);
  }
  if (content.as === "raw") {
    const type = contentType ?? content.mediaType;
    const value = await openFile(source, type.includes("*") ? "" : type);
    return { value, contentType: chosen, exactText: null };
  }
  const text = decodeText(await readInput(source), source, content);
  if (text.trim() === "" && file === null) throw missingBody(content);
  const value = parseBody(text, source, content);
  const exactText = hasLongNumber(text) ? text : null;
  if (exactText !== null && content.as !== "json")
    throw new UsageError(
      "A form can't contain numbers with so many digits in JSON.",
      "Pass its fields with --form name=value.",
    );
  return { value, contentType: chosen, exactText };
}

function chooseContent(
  contents: readonly BodyContent[],
  { form, contentType }: Pick<BodyFlags, "form" | "contentType">,
): BodyContent {
  const [first] = contents;
  if (first === undefined) throw new UsageError("The operation's body has no media type.");
  if (contentType === null) return contents.find(({ as }) => form.length > 0 && isForm(as)) ?? first;
  const found = contents.find(({ mediaType }) => mediaType === contentType || isWithin(contentType, mediaType));
  if (found !== undefined) return found;
  const types = contents.map(({ mediaType }) => mediaType);
  throw new UsageError(
    `The operation doesn't take a body of type ${JSON.stringify(contentType)}.`,
    didYouMean(contentType, types, `Use one of ${types.join(", ")}.`),
  );
}

function isForm(as: BodyContent["as"]): boolean {
  return as === "form" || as === "multipart";
}

/** Whether a media type is in a range such as `image/*`. */
function isWithin(mediaType: string, range: string): boolean {
  const [, start] = /^([^*]*)\*/.exec(range) ?? [];
  return start !== undefined && mediaType.startsWith(start);
}

/** Decodes UTF-8. Throws a UsageError for other bytes, which would be sent as replacement characters. */
function decodeText(bytes: Uint8Array<ArrayBuffer>, source: string, content: BodyContent): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${nameOf(source)} isn't valid UTF-8.`, helpForParts(content));
  }
}

function nameOf(source: string): string {
  return source === "-" ? "Standard input" : `The file ${source}`;
}

function parseBody(text: string, source: string, content: BodyContent): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    throw new UsageError(`${nameOf(source)} isn't valid JSON: ${reason}`, helpForParts(content));
  }
}

/** Explains how to send a file as a part of a multipart body, rather than as the JSON of all parts. */
function helpForParts({ as }: BodyContent): string | undefined {
  return as === "multipart" ? "To send a file, pass it as a part: --form name=@file." : undefined;
}

function missingBody({ as }: BodyContent): UsageError {
  return new UsageError(
    "The body is missing.",
    isForm(as) ? "Pass its fields with --form name=value." : "Pass a file with --file, or the body on standard input.",
  );
}
