/** Whether parsing a number of a JSON text changes its value, because a JavaScript number doesn't represent it. */
export function isLongNumber(token: string): boolean {
  const number = Number(token);
  if (String(number) === token) return false;
  if (/^-?\d+$/.test(token)) return !Number.isSafeInteger(number);
  const isZero = number === 0 && /^-?[0.]*[1-9]/.test(token);
  // Fractions with up to 15 digits keep their shortest form.
  return isZero || token.replace(/e.*$/i, "").replace(/\D/g, "").length > 15 || !Number.isFinite(number);
}
