const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-][01]\d:?[0-5]\d)`;
const LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";

const expressions: ReadonlyMap<string, RegExp> = new Map([
  ["date-time", new RegExp(`^${DATE}[t ]${TIME}$`, "i")],
  ["date", new RegExp(`^${DATE}$`)],
  ["time", new RegExp(`^${TIME}$`, "i")],
  ["duration", /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/],
  ["uuid", /^(urn:uuid:)?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ["email", /^[^@\s]+@[a-z0-9-]+(\.[a-z0-9-]+)*$/i],
  ["uri", /^[a-z][a-z0-9+.-]*:[^\s"<>\\^`{|}]+$/i],
  ["url", /^[a-z][a-z0-9+.-]*:\/\/[^\s"<>\\^`{|}]+$/i],
  ["hostname", new RegExp(`^(?=.{1,253}$)${LABEL}(\\.${LABEL})*$`, "i")],
  ["ipv4", /^((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}$/],
  ["ipv6", /^(?=.*:.*:)[0-9a-f:]+(\d{1,3}(\.\d{1,3}){3})?$/i],
  ["byte", /^([a-z0-9+/]{4})*([a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i],
]);

/** Whether a string matches a format of JSON Schema or OpenAPI. Every string matches an unknown format. */
export function matchesFormat(format: string, text: string): boolean {
  return expressions.get(format)?.test(text) ?? true;
}
