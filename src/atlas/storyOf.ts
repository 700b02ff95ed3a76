import { asText } from "./asText";
import type { Atlas, Text } from "./atlas";
import type { Entry } from "./entry";
import { recordOf } from "./entryOf";
import { sourcesWithin } from "./sourcesWithin";
import type { Story, ToldRest, ToldStep, ToldStory } from "./story";

/** The story of an id, told. `null` for an unknown id. */
export function storyOf(atlas: Atlas, id: string): ToldStory | null {
  const story = atlas.stories.get(id);
  return story === undefined ? null : toldStory(atlas, story);
}

/** A story with all that it rests on, as plain values that JSON carries unchanged. */
export function toldStory(atlas: Atlas, story: Story): ToldStory {
  const { id, title, lead } = story;
  const steps = story.steps.map((step) => toldStep(atlas, step));
  const ids = new Set(steps.flatMap(({ rests }) => rests.flatMap(({ sources }) => sources)));
  const sources = Object.fromEntries([...ids].map((each) => [each, there(atlas.sources.get(each), each)]));
  return { id, title, lead, steps, sources };
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
  const { id, part, ...parts } = partsOfRest(word);
  if (parts.kind === "source") {
    const { title, publisher } = there(atlas.sources.get(id), word);
    return { to: null, name: { text: { en: title ?? publisher } }, part: null, key: null, sources: [id] };
  }
  const kind = parts.kind as Entry["kind"];
  const record = there(recordOf(atlas, kind, id), word);
  const meant = part === null ? null : there(partOf(record, part), word);
  return {
    to: { kind, id },
    name: kind === "member" || atlas.countries.has(id) ? { country: id } : { text: nameOf(record) },
    part: meant && ("label" in meant ? meant.label : asText(meant.title)),
    key: part,
    sources: sourcesWithin(meant ?? ownSources(record)),
  };
}

/** What a story names. The rules let no story pass that names what isn't in the atlas, so there is nothing to tell a reader. */
function there<Value>(value: Value | null | undefined, word: string): Value {
  if (value === null || value === undefined)
    throw new Error(
      `A story rests on “${word}”, which isn't in the atlas: rules/stories should have said so.`,
    );
  return value;
}

/** Of a record that is meant as a whole: the documents it names itself, or those of how it stands; where it has neither, those of its parts. */
function ownSources(record: object): unknown {
  if ("sources" in record) return { sources: record.sources };
  return "state" in record && record.state ? record.state : record;
}

type Part =
  | { readonly key: string; readonly label: Text }
  | { readonly id: string; readonly title: string | Text };

/** A figure by its key, or a milestone by its id. */
function partOf(record: object, name: string): Part | undefined {
  const {
    figures = [],
    indicators = [],
    milestones = [],
  } = record as {
    figures?: { key: string; label: Text }[];
    indicators?: { key: string; label: Text }[];
    milestones?: { id: string; title: string | Text }[];
  };
  const figure = [...figures, ...indicators].find(({ key }) => key === name);
  return figure ?? milestones.find(({ id }) => id === name);
}

function nameOf(record: object): Text {
  const { names, name, title } = record as { names?: Text; name?: Text | string; title?: Text };
  const found = names ?? name ?? title ?? "";
  return typeof found === "string" ? { en: found } : found;
}
