/** Whether an essence is XML: `application/xml`, `text/xml`, or any type with the suffix `+xml`. */
export function isXml(essence: string): boolean {
  return /^(application|text)\/xml$|\+xml$/.test(essence) && essence !== "image/svg+xml";
}
