import { hueOf } from "../../scene/symbology";
import { useNavigation } from "../navigation";

/** The colour of a corridor on the map. */
export function CorridorSwatch({ id }: { id: string }) {
  const { index } = useNavigation();
  return <span className={`swatch hue-${hueOf(index, id)}`} aria-hidden="true" />;
}
