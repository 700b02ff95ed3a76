import type { Atlas, Text } from "./atlas";
import type { Entry } from "./entry";
import { sourcesWithin } from "./sourcesWithin";
import type { Story, ToldRest, ToldStep, ToldStory } from "./story";

/** A story with all that it rests on, as plain values that JSON carries unchanged. `null` for an unknown id. */
export function storyOf(atlas: Atlas, id: string): ToldStory | null {
  const story = atlas.stories.get(id);
  if (story === undefined) return null;
  const steps = story.steps.map((step) => toldStep(atlas, step));
  const ids = new Set(steps.flatMap(({ rests }) => rests.flatMap(({ sources }) => sources)));
  const sources = Object.fromEntries([...ids].map((each) => [each, atlas.sources.get(each)!]));
  return { id, title: story.title, lead: story.lead, steps, sources };
}

function toldStep(atlas: Atlas, { view, title, text, notes, rests }: Story["steps"][number]): ToldStep {
  return { view, title, text, notes, rests: rests.map((word) => toldRest(atlas, word)) };
}

/** `corridor/ca-az#sea-cable-length` in its three parts. */
export function partsOfRest(word: string): { kind: string; id: string; part: string | null } {
  const [path = "", part = null] = word.split("#");
  const slash = path.indexOf("/");
  return { kind: path.slice(0, slash), id: path.slice(slash + 1), part };
}

function toldRest(atlas: Atlas, word: string): ToldRest {
  const { kind, id, part } = partsOfRest(word);
  if (kind === "source") {
    const { title, publisher } = atlas.sources.get(id)!;
    return { to: null, name: { text: { en: title ?? publisher } }, part: null, sources: [id] };
  }
  const record = recordOf(atlas, kind as Entry["kind"], id);
  const meant = part === null ? null : partOf(record, part);
  return {
    to: { kind: kind as Entry["kind"], id },
    name: kind === "member" || atlas.countries.has(id) ? { country: id } : { text: nameOf(record) },
    part: meant && ("label" in meant ? meant.label : { en: meant.title }),
    sources: sourcesWithin(meant ?? ownSources(record)),
  };
}

/** Of a record that is meant as a whole: the documents it names itself, or where it names none those of its parts. */
function ownSources(record: object): unknown {
  return "sources" in record ? { sources: record.sources } : record;
}

type Part = { readonly key: string; readonly label: Text } | { readonly id: string; readonly title: string };

/** A figure by its key, or a milestone by its id. */
function partOf(record: object, name: string): Part {
  const {
    figures = [],
    indicators = [],
    milestones = [],
  } = record as {
    figures?: { key: string; label: Text }[];
    indicators?: { key: string; label: Text }[];
    milestones?: { id: string; title: string }[];
  };
  const figure = [...figures, ...indicators].find(({ key }) => key === name);
  return figure ?? milestones.find(({ id }) => id === name)!;
}

function nameOf(record: object): Text {
  const { names, name, title } = record as { names?: Text; name?: Text | string; title?: Text };
  const found = names ?? name ?? title ?? "";
  return typeof found === "string" ? { en: found } : found;
}

function recordOf(atlas: Atlas, kind: Entry["kind"], id: string): object {
  const maps: Readonly<Partial<Record<Entry["kind"], ReadonlyMap<string, object>>>> = {
    corridor: atlas.corridors,
    segment: atlas.segments,
    facility: atlas.facilities,
    member: atlas.countries,
    meeting: atlas.meetings,
    series: atlas.series,
    plant: atlas.plants,
    substation: atlas.substations,
    interconnector: atlas.interconnectors,
  };
  if (kind === "centre") return atlas.centre;
  if (kind === "party") return (atlas.countries.get(id) ?? atlas.organisations.get(id))!;
  return maps[kind]!.get(id)!;
}
