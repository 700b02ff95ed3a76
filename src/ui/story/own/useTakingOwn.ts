import { storyChange } from "../../../view/storyViews";
import { OWN_STORY } from "../../../view/view";
import { useWires } from "../../wire/wires";

/** Tells the reader's own story, and asks how it shall be taken along as soon as it is told. */
export function useTakingOwn(): () => void {
  const { address, deck, taken } = useWires();
  return () => {
    const isTold = () => deck.get()?.id === OWN_STORY;
    const take = () => taken.set("story");
    if (isTold()) return take();
    const stop = deck.subscribe(() => {
      if (!isTold()) return;
      stop();
      take();
    });
    address.changeView(storyChange(OWN_STORY));
  };
}
