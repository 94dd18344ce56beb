/** Diagnostics about paths, operations, parameters, bodies, responses, security and tags. */
export const operationDiagnostics = {
  "body-not-sendable": {
    severities: ["warning"],
    cause:
      "A GET or HEAD operation has a request body, which the Fetch standard does not allow. Callers cannot pass a body.",
    fix: "If the server also supports POST, describe the operation as POST.",
  },
  "circular-tags": {
    severities: ["warning"],
    cause: "A tag is its own ancestor through `parent`.",
    fix: "Remove `parent` from one of the tags in the cycle.",
  },
  "conflicting-credentials": {
    severities: ["warning"],
    cause:
      "A security requirement combines two schemes whose credentials belong in the same part of a request, such as the header `Authorization`. The client sends only one of them.",
    fix: "If callers can choose one of them, write two requirements with one scheme each instead of one requirement with both.",
  },
  "duplicate-operation-id": {
    severities: ["error"],
    cause: "Two operations have the same `operationId`.",
    fix: "Give each operation a different `operationId`, because functions of the client are named after it.",
  },
  "duplicate-parameter": {
    severities: ["warning"],
    cause: "A list of parameters contains two parameters with the same name and location. The last one is used.",
    fix: "Remove one of them.",
  },
  "duplicate-path": {
    severities: ["warning"],
    cause: "Two paths differ only in the names of their parameters, so a server cannot distinguish them.",
    fix: "Move the operations to one path. If two operations have the same method, keep one of them: a mock uses the first.",
  },
  "empty-name": {
    severities: ["warning"],
    cause: "The name of a parameter is empty. The parameter is ignored, because it cannot be sent.",
    fix: "Name the parameter, or remove it.",
  },
  "invalid-pagination": {
    severities: ["error", "warning"],
    cause:
      "`pagination` in `almanac.yaml`, `x-pagination` or the pagination extension of another generator doesn't match the operation: it names a parameter, property or list that the operation doesn't have.",
    fix: "Correct the names of parameters, properties and lists. [Pagination](pagination.md) lists all keys, and `almanac inspect pagination` prints the result.",
  },
  "invalid-streaming": {
    severities: ["warning"],
    cause:
      "`stream-condition` in `x-fern-streaming` does not refer to a boolean property of the body, or the operation does not describe both a stream and another media type for the same success status.",
    fix: "Correct the name, or add the missing media type to the response. [Streams](packages.md#streams) describes what is needed.",
  },
  "malformed-header-name": {
    severities: ["error"],
    cause: "The name of a header contains characters that HTTP does not allow.",
    fix: "Use letters, digits and hyphens, for example `X-Request-Id`.",
  },
  "malformed-media-type": {
    severities: ["error", "warning"],
    cause:
      "A key of `content` is not a media type. This is an error if the key contains characters that a header cannot contain.",
    fix: "Write a type and a subtype, for example `application/json`.",
  },
  "malformed-method": {
    severities: ["error"],
    cause: "A key of `additionalOperations` is not a valid HTTP method.",
    fix: "Write a method such as `LINK`.",
  },
  "method-not-sendable": {
    severities: ["warning"],
    cause: "The Fetch standard does not allow the methods CONNECT, TRACE and TRACK. Calls to the operation fail.",
    fix: "Exclude the operation, with `filter` in `almanac.yaml` or with `--exclude`.",
  },
  "misplaced-method": {
    severities: ["warning"],
    cause:
      "`additionalOperations` contains a method that has its own field in a path item, such as `get`. The operation is used.",
    fix: "Move the operation to that field.",
  },
  "shared-short-name": {
    severities: ["note"],
    cause:
      "Two or more operations of a resource would have the same short name, so they keep their full names as properties of the resource.",
    fix: "To give them shorter names, use `rename.operations` in `almanac.yaml`.",
  },
  "transliterated-file": {
    severities: ["warning"],
    cause: "The name of a resource has non-ASCII letters. The name of its file is a transliteration or a hash.",
    fix: "To choose the name, use `rename.tags` in `almanac.yaml`.",
  },
  "multipart-without-parts": {
    severities: ["warning"],
    cause:
      "The schema of a multipart body is neither an object nor a list, for example a string or a file, so the names of its parts are unknown. Callers can pass parts with any names: to a client as `FormData`, to the command with `--form`, and to a tool as an object.",
    fix: "Describe the body as an object with a property for each part, for example `file` with `type: string` and `format: binary`.",
  },
  "name-collision": {
    severities: ["warning"],
    cause:
      "Two or more operations, tags or schemas would have the same name in the package. If exactly one of them has this spelling in the document, it keeps the name. The others get a suffix, which is the same in every run.",
    fix: "Rename one of them in the document, or with `rename` in `almanac.yaml`.",
  },
  "no-operations": {
    severities: ["error"],
    cause: "The document has paths, but none of them has an operation. The package would be empty.",
    fix: "Add operations such as `get` and `post` to the path items, or refer to path items that have operations.",
  },
  "part-header-not-sent": {
    severities: ["warning", "note"],
    cause:
      "A part of a multipart body has a header that `fetch` cannot send, so the header is omitted. This is a warning if the header is required.",
    fix: "Describe the value as a separate part, or as a header of the request.",
  },
  "path-with-fragment": {
    severities: ["warning"],
    cause: "A path contains a fragment (`#…`), which HTTP never sends. The fragment is removed from requests.",
    fix: "To distinguish operations, use something that is sent, such as a parameter with a constant value.",
  },
  "path-without-operations": {
    severities: ["warning"],
    cause: "A path has no operations, so nothing is generated for it.",
    fix: "Write operations such as `get` and `post` in lowercase, or remove the path.",
  },
  "path-with-query": {
    severities: ["warning"],
    cause: "A path contains a query string (`?…`). Its parameters are treated as query parameters.",
    fix: "Declare them as parameters with `in: query`, and end the path before the question mark.",
  },
  "uncounted-pages": {
    severities: ["note"],
    cause:
      "The document doesn't say whether a page number starts at 0 or 1, and a wrong guess would lose or repeat items. The lists with this parameter have no `.all()`.",
    fix: "Set `first: 0` or `first: 1` under `pagination` in `almanac.yaml`. See [Pagination](pagination.md#page-numbers).",
  },
  "undeclared-path-parameter": {
    severities: ["warning"],
    cause: "A path contains a parameter that the operation does not declare. The parameter is treated as a string.",
    fix: "Declare a parameter with this name and `in: path`.",
  },
  "unknown-parameter-location": {
    severities: ["error"],
    cause: "The location `in` of a parameter is unknown.",
    fix: "Write `path`, `query`, `querystring`, `header` or `cookie`.",
  },
  "unknown-security-scheme": {
    severities: ["warning"],
    cause: "A security requirement names a scheme that the document does not define.",
    fix: "Correct the name, or define the scheme in `components.securitySchemes`.",
  },
  "unknown-status": {
    severities: ["warning"],
    cause: "A key of `responses` is not a status code or a range. The response is ignored.",
    fix: 'Write a code such as `"200"`, a range such as `"4XX"`, or `default`.',
  },
  "unknown-style": {
    severities: ["warning"],
    cause: "The `style` of a parameter is not available at its location. The default is used.",
    fix: "Use one of the styles that the help text of the diagnostic lists.",
  },
  "unknown-tag": {
    severities: ["error", "warning"],
    cause:
      "An operation or a `parent` refers to a tag that is not in the document's list of tags (a warning). If a filter refers to a tag that no operation has, this is an error.",
    fix: "Correct the name, or add the tag to the list.",
  },
  "unsupported-security-scheme": {
    severities: ["warning"],
    cause: "The client cannot authenticate with this type of security scheme.",
    fix: "Authenticate with a header in each call, or with your own `fetch`.",
  },
  "unused-path-parameter": {
    severities: ["warning"],
    cause: "An operation declares a path parameter that its path does not contain. The parameter is ignored.",
    fix: "Add the parameter to the path, or remove its declaration.",
  },
} as const;
