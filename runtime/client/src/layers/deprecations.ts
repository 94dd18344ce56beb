import type { Layer, CallContext } from "./layer.js";

/** The operations that have already caused a warning, each with the origin of the server. */
const warned = new Set<string>();

/**
 * Warns once for each operation whose responses announce a deprecation (RFC 9745) or a sunset (RFC 8594). Deprecations
 * in the document are reported even without this layer.
 */
export function deprecations(): Layer {
  return {
    layer: "deprecations",
    call: async (context, next) => {
      const outcome = await next(context);
      const notice = noticeOf(context, outcome.response.headers);
      const key = `${context.operation.id} ${context.message.origin}`;
      if (notice !== null && !warned.has(key)) {
        warned.add(key);
        context.warn(notice);
      }
      return outcome;
    },
  };
}

function noticeOf({ operation }: CallContext, headers: Headers): string | null {
  const deprecation = headers.get("deprecation");
  const sunset = dayOf(headers.get("sunset"));
  const isKnown = operation.deprecated === sunset || (operation.deprecated !== undefined && sunset === null);
  if ((deprecation === null && sunset === null) || isKnown) return null;
  const since = dayOf(deprecation);
  const parts = [
    `${operation.id}: the server marks it as deprecated${since === null ? "" : ` since ${since}`}`,
    ...(sunset === null ? [] : [`its sunset date is ${sunset}`]),
  ];
  return `${parts.join("; ")}.`;
}

/**
 * Parses a date such as `@1688169599` (RFC 9745) or an HTTP date. Returns `null` for anything else, such as `true`,
 * which earlier drafts of RFC 9745 allowed.
 */
function dayOf(text: string | null): string | null {
  const time = text?.startsWith("@") === true ? Number(text.slice(1)) * 1000 : Date.parse(text ?? "");
  return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString().slice(0, 10) : null;
}
