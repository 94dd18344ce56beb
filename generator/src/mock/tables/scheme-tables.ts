import type { SchemeTable } from "@almanac/mock/codegen/v1";
import type { SecurityScheme } from "../../resolve/document.js";

/** The tables of security schemes, by scheme name. */
export function schemeTables(schemes: readonly SecurityScheme[]): Readonly<Record<string, SchemeTable>> {
  return Object.fromEntries(schemes.map((scheme) => [scheme.name, schemeTable(scheme)]));
}

function schemeTable({ kind }: SecurityScheme): SchemeTable {
  switch (kind.type) {
    case "digest":
    case "basic":
      return { type: kind.type, realm: "mock", accounts: null };
    case "bearer":
      return { type: "bearer" };
    case "apiKey":
      return { type: "apiKey", in: kind.in, name: kind.name };
    case "serviceAccount":
      return { type: "serviceAccount", accounts: null, lifetime: 3600 };
    case "unsupported":
      return { type: "unsupported" };
  }
}
