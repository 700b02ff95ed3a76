import { useEffect, useEffectEvent, useState } from "react";
import { onPage } from "../../../draw/pagePlaces";
import type { Picked } from "../../../view/view";
import { useWindowEvent } from "../../browser/useWindowEvent";
import { useWords } from "../../locale/speech";
import type { StoryNow } from "../../wire/carried";
import { useNavigation } from "../../wire/navigation";
import { useSignal } from "../../wire/signal";
import { useWires } from "../../wire/wires";
import { answerTo } from "./answerTo";
import { gatherViews } from "./gatherViews";
import { makeTurn } from "./present";
import { MessageError, type TellableMessage, VERSION } from "./protocol";
import { idOf, isForUs, mayDrive, readMessage } from "./readMessage";
import { heightWanted, pickedTold, placeTold, seenTold } from "./told";

/** How long the camera stands still before the page around the map is told where it looks. */
const REST_MS = 150;

/** Hears what the page around the map asks, and tells it what happens. Shows nothing. */
export function MessageBridge() {
  useAnswers();
  useTellingReady();
  useTellingView();
  useTellingPicked();
  useTellingHeight();
  useTellingStep();
  return null;
}

function useAnswers(): void {
  const { view, front } = useNavigation();
  const words = useWords();
  const wires = useWires();
  const [turn] = useState(makeTurn);
  const [views] = useState(() => gatherViews(wires));
  const answer = async (event: MessageEvent) => {
    const { data, source, origin } = event;
    if (!isForUs(data) || source === window || source === null) return;
    const tell = (message: TellableMessage) =>
      post(source as Window, { ...message, ...idOf(data) }, origin === "null" ? "*" : origin);
    try {
      if (!mayDrive(event, window.parent, view.framing.allow)) throw foreign(origin);
      tell(await answerTo(readMessage(data), { view, front, words, wires, turn, views }));
    } catch (error) {
      tell({ type: "error", ...saidOf(error) });
    }
  };
  useWindowEvent("message", answer);
}

function foreign(origin: string): MessageError {
  const how = `Only the page around the map may drive it. To let this one, put allow=${origin} in the map’s address.`;
  return new MessageError("origin", how);
}

function saidOf(error: unknown) {
  if (error instanceof MessageError) return { code: error.code, message: error.message };
  return {
    code: "failed",
    message: `It couldn’t be done: ${error instanceof Error ? error.message : error}`,
  } as const;
}

/** Once the page listens, in its final form. */
function useTellingReady(): void {
  const tell = useTelling();
  const { view } = useNavigation();
  const { language } = useWords();
  const { mapOnPage } = useWires();
  const ready = useEffectEvent(() => tell({ type: "ready", language, ...seenTold(view, mapOnPage.get()) }));
  useEffect(() => ready(), []);
}

function useTellingView(): void {
  const tell = useTelling();
  const { view } = useNavigation();
  const map = useSignal(useWires().mapOnPage, (now) => now);
  const rest = useEffectEvent(() => tell({ type: "view", ...seenTold(view, map) }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is told as well.
  useEffect(() => {
    let waiting = setTimeout(rest, REST_MS);
    const stop = map?.camera.subscribe(() => {
      clearTimeout(waiting);
      waiting = setTimeout(rest, REST_MS);
    });
    return () => {
      clearTimeout(waiting);
      stop?.();
    };
  }, [view, map]);
}

function useTellingPicked(): void {
  const tell = useTelling();
  const words = useWords();
  const { kind, id } = useNavigation().view.picked ?? {};
  const pick = useEffectEvent(async (picked: Picked | null) => {
    const told = await pickedTold(picked, words).catch(() => null);
    tell({ type: "picked", picked: told ?? (picked && { ...picked, title: picked.id }) });
  });
  useEffect(() => {
    void pick(kind === undefined || id === undefined ? null : { kind, id });
  }, [kind, id]);
}

function useTellingHeight(): void {
  const tell = useTelling();
  const height = useEffectEvent((height: number) => tell({ type: "height", height }));
  useEffect(() => {
    const app = onPage("app");
    if (app === null) return;
    let last = 0;
    const measure = () => {
      const now = heightWanted();
      if (now !== last) height(now);
      last = now;
    };
    const sizes = new ResizeObserver(measure);
    const observe = () => {
      for (const part of [app, ...app.children]) sizes.observe(part);
      measure();
    };
    observe();
    // The bar above the map comes when its code has come.
    const parts = new MutationObserver(observe);
    parts.observe(app, { childList: true });
    return () => {
      sizes.disconnect();
      parts.disconnect();
    };
  }, []);
}

function useTellingStep(): void {
  const tell = useTelling();
  const place = useSignal(useWires().storyNow, (now) => now);
  const step = useEffectEvent((now: StoryNow) => tell({ type: "step", ...placeTold(now) }));
  useEffect(() => {
    if (place) step(place);
  }, [place]);
}

/** Tells the page around the map. With a list of origins, none but those hears it. */
function useTelling(): (message: TellableMessage) => void {
  const { allow } = useNavigation().view.framing;
  return (message) => {
    for (const origin of allow.length === 0 ? ["*"] : allow) post(window.parent, message, origin);
  };
}

function post(
  target: Window,
  message: TellableMessage & { id?: string | number },
  targetOrigin: string,
): void {
  const transfer = message.type === "exported" ? [message.bytes] : [];
  target.postMessage({ corridorAtlas: VERSION, ...message }, { targetOrigin, transfer });
}
