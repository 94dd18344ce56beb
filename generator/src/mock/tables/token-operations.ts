import type { Action, OperationTable, ResponseTable } from "@almanac/mock/codegen/v1";
import type { SecurityScheme } from "../../resolve/document.js";

/**
 * A token or revocation endpoint. The mock of an API with client credentials has one even if the document doesn't list
 * it as an operation.
 */
interface TokenOperation extends OperationTable {
  readonly action: Extract<Action, { readonly kind: "token" | "revoke" }>;
}

/** The endpoints that issue and revoke tokens (RFC 6749 section 3.2, RFC 7009 section 2). */
export function tokenOperations(schemes: readonly SecurityScheme[]): readonly TokenOperation[] {
  return schemes.flatMap(({ name, kind }) => {
    if (kind.type !== "serviceAccount") return [];
    const urls = [
      { url: kind.tokenUrl, kind: "token" as const },
      { url: kind.revokeUrl, kind: "revoke" as const },
    ];
    return urls.flatMap(({ url, kind: actionKind }) => {
      const path = pathOf(url);
      return path === null ? [] : [operationAt(path, { kind: actionKind, scheme: name })];
    });
  });
}

function operationAt(path: string, action: TokenOperation["action"]): TokenOperation {
  const response: ResponseTable = {
    status: "200",
    headers: {},
    made: {},
    content: action.kind === "token" ? [{ mediaType: "application/json", schema: true, example: null }] : [],
  };
  return {
    name: `${action.kind} ${action.scheme}`,
    method: "POST",
    path,
    action,
    list: null,
    security: [],
    roles: [],
    revisions: [{ version: null, parameters: [], body: null, responses: [response], deprecated: null, sunset: null }],
  };
}

function pathOf(url: string | null): string | null {
  if (url === null) return null;
  if (URL.canParse(url)) return new URL(url).pathname;
  return url.startsWith("/") ? url : null;
}
