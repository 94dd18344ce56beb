/** Letters that don't decompose into an ASCII letter and marks, each paired with its transliteration. */
const pairs =
  "ß ss æ ae œ oe ø o ð d đ d þ th ł l ħ h ı i ŋ ng " +
  "а a б b в v г g ґ g д d ђ dj е e є ye ж zh з z и i і i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u ф f х kh ц ts ч ch џ dz " +
  "ш sh щ shch ъ - ы y ь - э e ю yu я ya " +
  "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o";

const letters: ReadonlyMap<string, string> = new Map(
  pairs.split(" ").flatMap((letter, index, all) => {
    const ascii = (all[index + 1] ?? "").replace("-", "");
    return index % 2 === 0 ? [[letter, ascii] as const] : [];
  }),
);

/**
 * Transliterates Latin, Cyrillic and Greek letters: `Größe` becomes `Grosse`, `Команды` becomes `Komandy`. Other
 * letters become spaces.
 */
export function toAscii(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}+/gu, "")
    .replace(/[^\0-\x7f]/gu, transliterate);
}

function transliterate(letter: string): string {
  const lower = letter.toLowerCase();
  const ascii = letters.get(lower);
  if (ascii === undefined) return " ";
  return letter === lower ? ascii : ascii.charAt(0).toUpperCase() + ascii.slice(1);
}
