import { essenceOf } from "../media-types/essence-of.js";
import { MAX_NAMES } from "../validate/max-values.js";
import { splitMultipart } from "../validate/body/split-multipart.js";
import type { Exchange } from "../steps/exchange.js";
import type { StoredFile } from "../state/file-store.js";

/** A file in the multipart body of a request. */
export interface UploadedFile extends StoredFile {
  /** The form field that contains the file. */
  readonly field: string;
  readonly filename: string;
}

/** The only file in the multipart body of a request that creates an entity; null if there is none, or several. */
export function uploadedFile({ request, operation }: Exchange): UploadedFile | null {
  const contentType = request.header("content-type") ?? "";
  if (operation?.table.action.kind !== "create" || request.body === null) return null;
  if (!essenceOf(contentType).startsWith("multipart/")) return null;
  const parts = splitMultipart(request.body, contentType, MAX_NAMES);
  if (parts === null || parts === "too many") return null;
  const files = parts.flatMap(({ name, filename, contentType: mediaType, bytes }): readonly UploadedFile[] =>
    name === null || filename === null
      ? []
      : [{ field: name, filename, mediaType: mediaType ?? "application/octet-stream", bytes }],
  );
  const [file, ...others] = files;
  return file === undefined || others.length > 0 ? null : file;
}
