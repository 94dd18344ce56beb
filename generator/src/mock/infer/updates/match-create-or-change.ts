const create = String.raw`(?:creat|add|insert|sav|stor)(?:e|es|s|ing)?`;
const change = String.raw`(?:updat|replac|modif|overwrit|edit|merg)(?:e|es|y|ies|s|ing)?`;

const createOrChange = new RegExp(
  String.raw`\bupsert(?:s|ing)?\b|\b(?:${create} (?:or|and) ${change}|${change} (?:or|and) ${create})\b`,
  "i",
);

/** Finds "create or update", "updates or inserts", "upsert" and similar words in a text. */
export function matchCreateOrChange(text: string): RegExpExecArray | null {
  return createOrChange.exec(text);
}
