import type { Language } from "../../../src/atlas/vocabulary";
import type { Brief, Lengths } from "../../../src/draw/brief/brief";
import { fillingBrief } from "../../../src/draw/brief/fillingBrief";
import type { PageWish } from "../../../src/draw/sheet/mapSheet";
import { PRESETS } from "../../../src/draw/sheet/presets";
import { light } from "../../../src/scene/palette";
import { briefOf, briefOfTwo } from "../../../src/ui/brief/briefOf";
import { corridorsOf } from "../../../src/ui/digest/memberDigest";
import { creditsOf, gridCredits } from "../../../src/ui/export/sheets/sheetWish";
import type { AllWords } from "../../../src/ui/locale/words";
import type { Picked } from "../../../src/view/view";
import { entryIn } from "../../atlas/entryIn";
import { realAtlas, realIndex } from "../../atlas/participation/realIndex";
import { there } from "../../there";
import { memberEntry, wordsIn } from "../digest/digestSheets";

export const ADDRESS = "https://atlas.example/?corridor=ca-az&lang=ru";

const MEMBERS = [...realAtlas.countries.values()].filter(({ eco }) => eco !== null).map(({ id }) => id);

/** Every thing of the atlas on which there is a brief. */
export const BRIEFED: readonly Picked[] = [
  ...[...realAtlas.corridors.keys()].map((id): Picked => ({ kind: "corridor", id })),
  ...MEMBERS.map((id): Picked => ({ kind: "member", id })),
  ...[...realAtlas.meetings.keys()].map((id): Picked => ({ kind: "meeting", id })),
];

/** The brief on a thing, as the export dialog makes it. Several tests look at each. */
export function briefIn({ kind, id }: Picked, language: Language): Brief {
  return once(`${kind}/${id}, ${language}`, () => filling(lengthsIn({ kind, id }, language)));
}

const made = new Map<string, Brief>();

function once(name: string, make: () => Brief): Brief {
  const brief = made.get(name) ?? make();
  made.set(name, brief);
  return brief;
}

export function lengthsIn(picked: Picked, language: Language): Lengths {
  const words = wordsIn(language);
  const entry = there(entryIn(picked.kind, picked.id, language));
  const ids = entry.kind === "member" ? corridorsOf(entry.takesPart) : [];
  const corridors = ids.map((id) => there(entryIn("corridor", id, language)));
  return credited(briefOf(entry, corridors, realIndex, creditsOf(realAtlas.about, words), words), words);
}

/** Two members beside each other, each with each. */
export const COMPARED: readonly (readonly [string, string])[] = MEMBERS.flatMap((id, i) =>
  MEMBERS.slice(i + 1).map((other) => [id, other] as const),
);

export function briefOfTwoIn([first, second]: readonly [string, string], language: Language): Brief {
  return once(`${first} and ${second}, ${language}`, () => {
    const words = wordsIn(language);
    const pair = [memberEntry(first, language), memberEntry(second, language)] as const;
    return filling(credited(briefOfTwo(pair, realIndex, creditsOf(realAtlas.about, words), words), words));
  });
}

function filling(lengths: Lengths): Brief {
  return fillingBrief(lengths, pageOf(lengths[0]));
}

/** The page on which it is set. */
export function pageOf(brief: Brief): PageWish {
  const words = wordsIn(brief.language as Language);
  return {
    ...{ size: PRESETS["a4-portrait"].layout, palette: light, language: brief.language },
    ...{ title: brief.title, description: brief.title, address: ADDRESS, credits: brief.credits },
    hasCode: true,
    layerName: (id) => words.t(`export.layer.${id}`),
  };
}

/** A map stands on the grid, whose credit comes with it. */
function credited(lengths: Lengths, words: AllWords): Lengths {
  const [first, ...rest] = lengths.map((brief) =>
    brief.parts.some(({ part }) => part === "map")
      ? { ...brief, credits: [...brief.credits, ...gridCredits(true, words)] }
      : brief,
  );
  return [there(first), ...rest];
}
