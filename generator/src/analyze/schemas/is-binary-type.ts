/**
 * Whether a media type consists of bytes that a string can't represent, such as `image/png`, `application/pdf` or
 * `audio/*`. False for types that are not known, and for text in the same families, such as `image/svg+xml`.
 */
export function isBinaryType(mediaType: string): boolean {
  const essence = (mediaType.split(";")[0] ?? "").trim().toLowerCase();
  if (/\+(xml|json|yaml)$/.test(essence)) return false;
  return /^(image|audio|video|font)\//.test(essence) || binaryApplication.test(essence);
}

const binaryApplication = new RegExp(
  `^application/(${[
    "octet-stream|pdf|wasm|protobuf|x-protobuf|msgpack|x-msgpack|cbor|java-archive|msword",
    "zip|x-zip-compressed|gzip|x-gzip|zstd|x-bzip2?|x-xz|x-tar|x-gtar|x-7z-compressed|vnd\\.rar|x-rar-compressed",
    "vnd\\.(ms-excel|ms-powerpoint|ms-word|ms-outlook|sqlite3|apache\\.parquet|android\\.package-archive)",
    "vnd\\.(openxmlformats-officedocument|oasis\\.opendocument)\\..+",
    "[^/]+\\+(zip|gzip|zstd|cbor|protobuf)",
  ].join("|")})$`,
);
