/**
 * Latin letters for one letter of another script, or of an alphabet whose letters don't come apart into a letter and
 * a mark. Names are written in several alphabets by the same newsroom; what matters is that the ways of writing
 * one name meet, not that a letter sounds right.
 */
export const LATIN: ReadonlyMap<string, string> = new Map([
  ...pairs("ə ı ł đ ø ŋ", "e i l d o n"),
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  // Cyrillic: Russian first, then letters of Kazakh, Kyrgyz, Tajik, Uzbek, Azerbaijani, Ukrainian.
  ...pairs(
    "а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ы э ю я",
    "a b v g d e zh z i k l m n o p r s t u f kh c ch sh sh i e yu ya",
  ),
  ["ъ", ""],
  ["ь", ""],
  ...pairs("ә ғ қ ң ө ұ ү һ і ҳ ҷ ҹ ҝ є ґ ј", "e g k n o u u h i h j j g e g y"),
  // Arabic script: Persian and Urdu, then letters of Pashto and Arabic.
  ...pairs(
    "ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ غ ف ق ک گ ل م ن و ه ی",
    "a b p t s j ch h kh d z r z zh s sh s z t z gh f k k g l m n v h i",
  ),
  ...pairs(
    "ٹ ڈ ڑ ں ے ہ ھ ځ څ ډ ړ ږ ښ ګ ڼ ټ ې ۍ ي ك ة ى ۀ ە ٱ",
    "t d r n i h h z c d r g sh g n t i i i k h i h e a",
  ),
  ["ع", ""],
  ["ء", ""],
  ["ـ", ""],
  ...pairs("٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩", "0 1 2 3 4 5 6 7 8 9"),
  ...pairs("۰ ۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹", "0 1 2 3 4 5 6 7 8 9"),
]);

/**
 * Spellings of one sound in the Latin alphabets of the region, longest first: Xankəndi and Khankendi, Cəbrayıl and
 * Jabrayil, Qarabağ and Karabakh differ in nothing else.
 */
export const SPELLINGS: readonly (readonly [spelling: RegExp, letter: string])[] = [
  [/dzh|zh|ch|dj|j/g, "c"],
  [/kh|x/g, "h"],
  [/gh/g, "g"],
  [/sh/g, "s"],
  [/q/g, "k"],
  [/w/g, "v"],
  [/y/g, "i"],
];

function pairs(letters: string, latin: string): [string, string][] {
  const spelled = latin.split(" ");
  return letters.split(" ").map((letter, place) => [letter, spelled[place] ?? ""]);
}
