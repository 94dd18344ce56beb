/** Whether a media type is in a range such as `text/*`. Both are in lowercase and without parameters. */
export function isInRange(essence: string, range: string): boolean {
  return range === "*/*" || range === essence || (range.endsWith("/*") && essence.startsWith(range.slice(0, -1)));
}
