import { onPage } from "../../../draw/pagePlaces";
import { useAllWords } from "../../locale/allWords";
import { late } from "../../part/late";
import type { Sight } from "../../story/own/ownSteps";
import { OWN_WORD } from "../../story/own/ownWord";
import { useHash } from "../../wire/useView";
import { useWires } from "../../wire/wires";
import { gatheredView } from "../beside";
import type { Choice } from "../choice";

/** Where the reader gathers views for one deck, in the place of the dialog that led there. */
export const OwnDeck = late(async () => (await import("../../story/own/OwnStoryDialog")).OwnStoryDialog);

/** What is gathered: with what the page shows now, or as it is. */
export interface Gathering {
  readonly sight: Sight | null;
}

interface Props {
  choice: Choice;
  onGather: (gathering: Gathering) => void;
}

/** Tells that several views can be one deck, and leads there. */
export function DeckField({ choice, onGather }: Props) {
  const { t } = useAllWords();
  const isBegun = OWN_WORD.test(useHash());
  const sightNow = useSight(choice);
  return (
    <fieldset className="export-deck">
      <legend>{t("export.deck")}</legend>
      <p className="muted">{t("export.deck.lead")}</p>
      <button type="button" className="button" onClick={() => onGather({ sight: sightNow() })}>
        {t("export.deck.add")}
      </button>
      {isBegun && (
        <button type="button" className="button" onClick={() => onGather({ sight: null })}>
          {t("export.deck.open")}
        </button>
      )}
    </fieldset>
  );
}

/** What the page shows when it is asked, beside whom the dialog sets it; `null` as long as there is no map. */
function useSight(choice: Choice): () => Sight | null {
  const { exportable, mapOnPage } = useWires();
  return () => {
    const map = exportable.get();
    const { clientWidth = 0, clientHeight = 0 } = onPage("map") ?? {};
    const view = map && gatheredView(map, choice);
    const hasMap = clientWidth > 0 && view?.explore !== "compare";
    const camera = hasMap ? (mapOnPage.get()?.camera.get() ?? null) : null;
    return view && { view, camera, size: { width: clientWidth, height: clientHeight } };
  };
}
