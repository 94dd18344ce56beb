const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
  ["nbsp", " "],
]);

/** Replaces the most common character references of HTML. */
export function replaceEntities(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|apos|#39|nbsp);/g, (whole, name: string) => entities.get(name) ?? whole);
}
