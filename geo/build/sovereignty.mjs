/**
 * Who an area is shown under, and how a line between two areas is drawn: the one place where that is decided.
 * The base map is Natural Earth's admin-1, which draws de-facto control; these tables turn it into the practice of United
 * Nations maps. A *part* is a country's id (ISO 3166-1 alpha-2), or an id, a slash and whoever administers that stretch, where
 * a line inside the area must be told apart. The empty part is land that is coloured as nobody's.
 * The map shows boundaries and names without endorsing them. A change here is a political statement: change `test/ground/politics.test.ts` with it.
 */

/** @typedef {{ adm0_a3: string, iso_a2: string, name: string | null }} AdminOne a row of Natural Earth's admin-1 table */

/** First match decides; an area that no row names is shown under the ISO code that Natural Earth gives. */
const RULES = [
  // General Assembly resolution 68/262: Crimea and Sevastopol are part of Ukraine.
  { of: "RUS", named: ["Crimea", "Sevastopol"], part: "UA" },
  // Jammu and Kashmir is one area whose final status the parties have not agreed; administered in two parts, and Siachen in neither.
  { of: "IND", named: ["Jammu and Kashmir", "Ladakh"], part: "XJK/IN" },
  { of: "PAK", named: ["Azad Kashmir", "Northern Areas"], part: "XJK/PK" },
  { of: "KAS", part: "XJK/Siachen" },
  // One Cyprus: no colour and no line for the north; the British bases are not told apart at these scales.
  { of: "CYN", part: "CY" },
  { of: "ESB", part: "CY" },
  { of: "WSB", part: "CY" },
  // The Baikonur lease is territory of Kazakhstan.
  { of: "KAB", part: "KZ" },
  // Somalia is shown whole; Hong Kong, Macao and Taiwan under China, as on United Nations maps.
  { of: "SOL", part: "SO" },
  { of: "HKG", part: "CN" },
  { of: "MAC", part: "CN" },
  { of: "TWN", part: "CN" },
  // The Spratly Islands are claimed by six; nobody's colour.
  { of: "PGA", part: "" },
];

/**
 * The part that an admin-1 area belongs to, if a rule is about it.
 * @param {AdminOne} area
 * @returns {string | undefined}
 */
export function partByRule({ adm0_a3, name }) {
  return RULES.find(({ of, named }) => of === adm0_a3 && (!named || named.includes(name ?? "")))?.part;
}

/**
 * The part of one polygon, told by a point in it, where an area's islands or enclaves are not all shown alike.
 * @type {readonly { at: [lon: number, lat: number], part: string }[]}
 */
export const POLYGONS = [
  // Abu Musa: claimed by Iran and the United Arab Emirates. (Natural Earth leaves the Tunbs out.)
  { at: [55.03, 25.87], part: "" },
  // Enclaves of 5 to 40 km² that the other side has held since 1992 (Artsvashen, Barkhudarli, Yukhari Askipara): not told apart, either way.
  // Natural Earth leaves out the fourth, Karki.
  { at: [45.51, 40.63], part: "AZ" },
  { at: [45.2, 40.985], part: "AM" },
  { at: [44.995, 41.05], part: "AM" },
];

/**
 * Areas cut out of one country and shown under another, by a polygon: a ring, or the United Nations outline of `un` (ISO alpha-3).
 * @type {readonly { from: string, part: string, un?: string, ring?: [lon: number, lat: number][] }[]}
 */
export const CUTS = [
  // Security Council resolution 497: the Golan is occupied territory of Syria.
  { from: "IL", part: "SY", un: "SYR" },
  // Resolution 478: East Jerusalem is occupied Palestinian territory. The 1949 line through the city, to about 500 m.
  {
    from: "IL",
    part: "PS",
    ring: [
      [35.16, 31.7],
      [35.18, 31.735],
      [35.205, 31.743],
      [35.217, 31.745],
      [35.23, 31.765],
      [35.227, 31.776],
      [35.228, 31.788],
      [35.226, 31.8],
      [35.205, 31.808],
      [35.18, 31.81],
      [35.18, 31.9],
      [35.3, 31.9],
      [35.3, 31.7],
      [35.16, 31.7],
    ],
  },
  // Western Sahara is a non-self-governing territory; it begins at 27° 40′ N.
  {
    from: "MA",
    part: "EH",
    ring: [
      [-20, 20],
      [-20, 27.6667],
      [-8.6667, 27.6667],
      [-8.6667, 20],
      [-20, 20],
    ],
  },
];

/** @typedef {"solid" | "dashed" | "dotted" | "none"} LineClass `none` is a line that is left out */

/**
 * How a line is drawn; a pair of parts goes before a pair of countries. Two parts of one country have no line between them, two
 * countries a solid one, unless a row says otherwise.
 * @type {Readonly<Record<string, LineClass>>}
 */
const LINES = {
  "XJK/IN|XJK/PK": "dotted", // the Line of Control, which ends where Siachen begins
  "AF|XJK": "dotted",
  "CN|XJK": "dotted", // the Line of Actual Control, and the Shaksgam valley
  "IN|XJK": "none", // no boundary between Jammu and Kashmir and either party
  "PK|XJK": "none",
  "CN|IN": "dotted", // no agreed boundary on most of its length
  "RS|XK": "dashed", // Kosovo, which some of the map's readers recognise and others do not
  "IL|PS": "dotted",
  "IL|SY": "dotted",
  "IL|LB": "dotted", // the Blue Line is a line of withdrawal
  "EH|MA": "dashed",
  "EG|SD": "dotted", // Halaib
  "SD|SS": "dashed", // Abyei
};

/**
 * The class of the line between two parts.
 * @param {string} a
 * @param {string} b
 * @returns {LineClass}
 */
export function lineBetween(a, b) {
  const [countryA, countryB] = [countryOf(a), countryOf(b)];
  const rule = LINES[[a, b].sort().join("|")] ?? LINES[[countryA, countryB].sort().join("|")];
  return rule ?? (countryA === countryB ? "none" : "solid");
}

/** @param {string} part */
export const countryOf = (part) => part.split("/")[0];
