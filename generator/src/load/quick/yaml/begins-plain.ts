const indicators = new Set("-?:,[]{}#&*!|>'\"%@`");

/** Whether a value or key without quotes begins here. */
export function beginsPlain(text: string, offset: number): boolean {
  const first = text.charAt(offset);
  if (first === "-") return !/^[\s,[\]{}]?$/.test(text.charAt(offset + 1));
  return first !== "" && !/\s/.test(first) && !indicators.has(first);
}
