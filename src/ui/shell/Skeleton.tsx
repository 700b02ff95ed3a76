import type { Picked } from "../../view/view";
import { useWords } from "../locale/speech";
import { PanelHead } from "../panel/PanelHead";
import { Bones } from "../part/Bones";
import { useNavigation } from "../wire/navigation";
import { knownName } from "./knownName";

/** Stands in for a panel until it has arrived: under its name at once where the page knows it. */
export function Skeleton({ picked }: { picked: Picked }) {
  const words = useWords();
  const { front } = useNavigation();
  const known = knownName(front, picked, words);
  return (
    <>
      {known && (
        <PanelHead kind={words.t(known.kind)} title={<span lang={known.name.lang}>{known.name.text}</span>} />
      )}
      <Bones isNamed={known !== null} />
    </>
  );
}
