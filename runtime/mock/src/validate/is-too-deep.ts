const deepest = 200;

/** What is nested without end would use up the stack of whoever walks over it. */
export function isTooDeep(json: string): boolean {
  if (json.length < deepest) return false;
  let depth = 0;
  let isText = false;
  for (let index = 0; index < json.length; index += 1) {
    const sign = json.charCodeAt(index);
    if (isText) {
      if (sign === 0x5c) index += 1;
      else if (sign === 0x22) isText = false;
    } else if (sign === 0x22) isText = true;
    else if (sign === 0x5b || sign === 0x7b) depth += 1;
    else if (sign === 0x5d || sign === 0x7d) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
