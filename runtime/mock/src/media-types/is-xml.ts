/** Whether an essence is XML: `application/xml`, `text/xml`, or a type with the suffix `+xml`, except SVG. */
export function isXml(essence: string): boolean {
  return /^(application|text)\/xml$|\+xml$/.test(essence) && essence !== "image/svg+xml";
}
