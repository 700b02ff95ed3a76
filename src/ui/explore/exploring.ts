import { createContext, useMemo } from "react";
import type { AtlasIndex, IndexedMeeting } from "../../atlas/atlasIndex";
import { ownOf } from "../../atlas/ownOf";
import type { Filter } from "../../atlas/participation/filter";
import { meetingsMatching } from "../../atlas/participation/matching";
import type { TimelineEvents } from "../../atlas/participation/timelineEvents";
import { type UnknownValue, unknownIn, withoutUnknown } from "../../atlas/participation/unknownIn";
import { officesFor } from "../../atlas/persons";
import type { FigureLook } from "../../scene/figures/figureLook";
import { textIn } from "../../scene/look";
import { useHeld } from "../jsx/useHeld";
import { useAllWords } from "../locale/allWords";
import { shortName } from "../locale/shortName";
import type { AllWords } from "../locale/words";
import { useNavigation } from "../wire/navigation";
import { useSignal } from "../wire/signal";
import { useWires } from "../wire/wires";
import type { ExploreData } from "./exploreData";

/** What is asked about meetings, and what is left of them. The same object as long as the question is the same. */
export interface Exploring {
  readonly index: AtlasIndex;
  readonly events: TimelineEvents;
  /** What the address asks for and the atlas has. */
  readonly filter: Filter;
  readonly unknown: readonly UnknownValue[];
  /** Meetings that fit, oldest first. */
  readonly meetings: readonly IndexedMeeting[];
  readonly look: FigureLook;
  /** Offices of those whom a report of a meeting doesn't name. */
  readonly unnamed: (meeting: string, party: string) => readonly string[];
}

const Place = createContext<Exploring | null>(null);
export const ExploringIn = Place.Provider;

export function useExploring(): Exploring {
  return useHeld(Place, "ExploringIn");
}

/** What the address asks of the facts. It stays the same object when only the pick changes, so that no figure is made again. */
export function useAsked(data: ExploreData): Exploring {
  const words = useAllWords();
  const { view } = useNavigation();
  const asked = JSON.stringify(view.filter);
  const known = useKnown(data);
  return useMemo(() => answerTo(known, asked, words), [known, asked, words]);
}

/** A question, and what is left. */
interface Answered {
  readonly asked: string;
  readonly language: AllWords["language"];
  readonly exploring: Exploring;
}

/** What was asked last of each index: room and panel ask the same, and 7,000 meetings are gone through once. */
const lately = new WeakMap<AtlasIndex, Answered>();

/** The answer to a filter, as JSON has it. */
export function answerTo(data: ExploreData, asked: string, words: AllWords): Exploring {
  const last = lately.get(data.index);
  // Each part that loads all words has an object of its own of them.
  const isInSameWords = last?.language === words.language;
  if (isInSameWords && last.asked === asked) return last.exploring;
  const speech = isInSameWords ? last.exploring : speechOf(data.assets, words);
  const exploring = answerIn(speech, data, JSON.parse(asked));
  lately.set(data.index, { asked, language: words.language, exploring });
  return exploring;
}

/** What was known on the day that the view asks for. */
function useKnown(data: ExploreData): ExploreData {
  const past = useSignal(useWires().past, (now) => now);
  return useMemo(() => (past ? { index: past.index, assets: past.participation } : data), [past, data]);
}

/** What a filter asks of the facts. */
export function askedOf(data: ExploreData, all: Filter, words: AllWords): Exploring {
  return answerIn(speechOf(data.assets, words), data, all);
}

function answerIn({ look, unnamed }: Speech, { index, assets }: ExploreData, all: Filter): Exploring {
  const filter = withoutUnknown(index, all);
  return {
    index,
    events: assets.events,
    filter,
    unknown: unknownIn(index, all),
    meetings: meetingsMatching(index, filter),
    ...{ look, unnamed },
  };
}

/** How facts are said. It stays the same object whatever is asked, so that no table is put in order again. */
type Speech = Pick<Exploring, "look" | "unnamed">;

function speechOf(assets: ExploreData["assets"], words: AllWords): Speech {
  return {
    look: figureLookOf(words, assets),
    unnamed: (meeting, party) =>
      (ownOf(ownOf(assets.unnamed, meeting) ?? {}, party) ?? []).map((office) => words.said(office).text),
  };
}

/** How figures speak in the language of the page. */
function figureLookOf(words: AllWords, { organisations, persons }: ExploreData["assets"]): FigureLook {
  const named = (id: string) => ownOf(persons, id);
  return {
    language: words.language,
    partyName: (id) => {
      const organisation = ownOf(organisations, id);
      return organisation ? shortName(organisation, words) : words.country(id);
    },
    personName: (id) => textIn(named(id)?.names ?? { en: id }, words.language),
    officeOf: (id, party, days) =>
      officesFor(named(id)?.offices ?? [], party, days)
        .map(({ office }) => textIn(office, words.language))
        .join(", "),
    byName: words.byName,
    dates: words.range,
    say: (word) => words.t(`figure.${word}`),
  };
}
