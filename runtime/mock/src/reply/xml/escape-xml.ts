const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Escapes text for the content of an element, or for an attribute in double quotes. Removes characters that XML can't contain. */
export function escapeXml(text: string, isAttribute = false): string {
  return withoutInvalid(text).replace(
    isAttribute ? /[&<>"\t\n\r]/g : /[&<>\r]/g,
    (character) => references[character] ?? "",
  );
}

/** Converts text to a CDATA section. Splits each end marker in the text between two sections. */
export function toCdata(text: string): string {
  return `<![CDATA[${withoutInvalid(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/** Replaces the characters that a name can't contain with underscores (XML 1.0 section 2.3, without colons). */
export function toXmlName(name: string): string {
  const valid = name.replace(/[^\p{L}\p{Nd}_.-]/gu, "_");
  return /^[\p{L}_]/u.test(valid) ? valid : `_${valid}`;
}

/** Removes control characters, lone surrogates and noncharacters (XML 1.0 section 2.2). */
function withoutInvalid(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "");
}
