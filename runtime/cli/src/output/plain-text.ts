/**
 * Converts Markdown to text for a terminal: replaces links with their text and the URL in parentheses, and removes
 * other markup.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\r\n?/g, "\n")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z][^<>\n]{0,200}>/gi, "")
    .replace(/\[([^[\]\n]{1,300})\]\((?!#)([^()\s]{1,500})\)/g, "$1 ($2)")
    .replace(/\[([^[\]\n]{1,300})\]\(#[^()\s]{0,500}\)/g, "$1")
    .replace(/^#{1,6} +/gm, "")
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,300}?)(?<=\S)\1/g, "$2")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
