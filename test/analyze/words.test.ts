import { Script } from "node:vm";
import { describe, expect, test } from "vitest";
import { toAscii } from "../../generator/dist/analyze/names/to-ascii.js";
import { camelCase, kebabCase, typeCase, wordsOf } from "../../generator/dist/analyze/names/words.js";
import { canBeginIdentifier, identifierParts, isIdentifier } from "../../generator/dist/model/identifier.js";

describe("words", () => {
  test.each<[text: string, words: readonly string[]]>([
    ["Programmatic API Keys", ["Programmatic", "API", "Keys"]],
    ["list_org-apiKeys", ["list", "org", "api", "Keys"]],
    ["getHTTPStatus", ["get", "HTTP", "Status"]],
    ["OAuth2Token", ["OAuth2", "Token"]],
    ["user's name", ["users", "name"]],
    ["größeÄndern", ["größe", "Ändern"]],
    ["名前 取得", ["名前", "取得"]],
    ["ＡＢＣ", ["ABC"]],
    ["m²", ["m2"]],
    ["…", []],
  ])("of %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test("of ASCII names are the same as those of names in other letters", () => {
    const toCyrillic = (text: string): string =>
      text.replace(/[A-Za-z]/g, (letter) =>
        String.fromCodePoint((letter.codePointAt(0) ?? 0) - (letter < "a" ? 65 : 97) + (letter < "a" ? 0x410 : 0x430)),
      );
    const pieces = ["A", "AB", "ABC", "a", "ab", "1", "'", "_", "-", "$", "Xy", " "];
    for (let seed = 0; seed < pieces.length ** 4; seed += 7) {
      const text = [0, 1, 2, 3]
        .map((place) => pieces[Math.floor(seed / pieces.length ** place) % pieces.length])
        .join("");
      expect([text, wordsOf(text).map(toCyrillic)]).toEqual([text, wordsOf(toCyrillic(text))]);
      expect(toCyrillic(typeCase(text))).toBe(typeCase(toCyrillic(text)));
    }
  });

  test.each<[text: string, camel: string, kebab: string, type: string]>([
    ["Programmatic API Keys", "programmaticApiKeys", "programmatic-api-keys", "ProgrammaticAPIKeys"],
    ["User--Base", "userBase", "user-base", "UserBase"],
    ["Größe", "größe", "grosse", "Größe"],
    ["straße_name", "straßeName", "strasse-name", "StraßeName"],
    ["ßeta", "ßeta", "sseta", "ßeta"],
    ["名前", "名前", "", "名前"],
  ])("%s in each case", (text, camel, kebab, type) => {
    expect([camelCase(text), kebabCase(text), typeCase(text)]).toEqual([camel, kebab, type]);
  });

  test.each([
    ["Œuvre", "OEuvre"],
    ["Łódź", "Lodz"],
    ["Объект", "Obekt"],
    ["Щука", "Shchuka"],
    ["日本 x", "   x"],
  ])("%s is %s in ASCII", (text, ascii) => {
    // Only the first letter of a transliteration is a capital.
    expect(toAscii(text).toLowerCase()).toBe(ascii.toLowerCase());
    expect(toAscii(text)).toMatch(/^[\0-\x7f]*$/);
  });
});

describe("identifiers", () => {
  test.each(["a", "_a", "$", "名前", "größe", "a1", "Ⅳ"])("%s is one, and JavaScript agrees", (text) => {
    expect(isIdentifier(text)).toBe(true);
    expect(new Script(`const ${text} = 1; ${text};`).runInNewContext()).toBe(1);
  });

  test.each(["", "1a", "a-b", "a b", "ⸯ", "́a", "a\u200d", "a\u3164", "a\ufe0f", "#a", "a.b"])("%j is none", (text) => {
    expect(isIdentifier(text)).toBe(false);
  });

  test("begin with a letter, and are split at other characters", () => {
    expect(["a1", "1a", "́a", "", "名"].map(canBeginIdentifier)).toEqual([true, false, false, false, true]);
    expect(identifierParts("a\u200db-c 名前")).toEqual(["ab", "c", "名前"]);
  });
});
