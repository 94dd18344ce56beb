/** Whether JavaScript doesn't represent a number of a JSON text exactly. */
export function isLongNumber(token: string): boolean {
  if (/^-?\d+$/.test(token)) return !Number.isSafeInteger(Number(token));
  // Fractions with up to 15 digits keep their shortest form.
  return token.replace(/\D/g, "").length > 15 || !Number.isFinite(Number(token));
}
