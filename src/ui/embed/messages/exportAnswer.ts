import { type Choice, COLOUR_IDS, firstChoice, SCALES, sizesOf } from "../../export/choice";
import { loadAllWords } from "../../locale/allWords";
import type { Exportable } from "../../wire/carried";
import type { Wires } from "../../wire/wires";
import type { Present } from "./present";
import { type Export, MessageError, type TellableMessage } from "./protocol";

/** Facts and ground may still be on their way, on a slow line. */
const WAIT_MS = 20_000;

/** Makes a file of the map as it stands. Throws a `MessageError` where that can't be. */
export async function exportAnswer(
  asked: Export,
  { front, words, wires }: Pick<Present, "front" | "words" | "wires">,
): Promise<TellableMessage> {
  const choice = choiceOf(asked, wires.heading.get() ?? words.t("app.name"));
  const [map, all, { writeFile }] = await Promise.all([
    theMap(wires),
    loadAllWords(words),
    import("../../export/file/writeFile"),
  ]);
  const { name, blob } = await writeFile({
    exportable: map,
    front,
    words: all,
    choice,
    deck: wires.deck.get(),
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  return { type: "exported", name, mime: blob.type, bytes: await blob.arrayBuffer() };
}

function choiceOf(
  { format, preset, scale, colours, title, legend, locator, code, relief }: Export,
  name: string,
): Choice {
  const first = firstChoice(title ?? name);
  const sizes = sizesOf({ format, subject: first.subject });
  return {
    ...first,
    format,
    size: oneOf("preset", sizes, preset) ?? sizes[0] ?? first.size,
    scale: oneOf("scale", SCALES, scale) ?? first.scale,
    colours: oneOf("colours", COLOUR_IDS, colours) ?? first.colours,
    hasLegend: legend ?? first.hasLegend,
    hasLocator: locator ?? first.hasLocator,
    hasCode: code ?? first.hasCode,
    hasRelief: relief ?? first.hasRelief,
  };
}

function oneOf<Word extends string | number>(
  name: string,
  known: readonly Word[],
  word: string | number | undefined,
): Word | undefined {
  const found = known.find((each) => each === word);
  if (word !== undefined && found === undefined)
    throw new MessageError("malformed", `${name} is one of: ${known.join(", ")}.`);
  return found;
}

/** The map, once it has come; it is brought for this where only its picture is there. */
function theMap({ exportable, bringMap }: Wires): Promise<Exportable> {
  bringMap.get()?.();
  return new Promise((resolve, reject) => {
    const settle = () => {
      const map = exportable.get();
      if (map === null) return;
      stop();
      resolve(map);
    };
    const unsubscribe = exportable.subscribe(settle);
    const waiting = setTimeout(() => {
      stop();
      reject(
        new MessageError(
          "no-map",
          "The map hasn’t come yet. Ask again after it has said view with a camera.",
        ),
      );
    }, WAIT_MS);
    const stop = () => {
      unsubscribe();
      clearTimeout(waiting);
    };
    settle();
  });
}
