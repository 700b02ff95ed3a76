import { hueOf } from "../../scene/hueOf";
import { useNavigation } from "../wire/navigation";

/** The colour of a corridor on the map. */
export function CorridorSwatch({ id }: { id: string }) {
  const { front } = useNavigation();
  return <span className={`swatch hue-${hueOf(front, id)}`} aria-hidden="true" />;
}
