import { isOn, LAYER_IDS, type LayerId } from "../../view/view";
import { useWords } from "../locale/speech";
import { useNavigation } from "../wire/navigation";

/** A switch for each layer of the map. */
export function LayerSwitches() {
  const { t } = useWords();
  const { view, changeView } = useNavigation();
  const flip = (layer: LayerId) =>
    changeView({ switched: LAYER_IDS.filter((id) => view.switched.includes(id) !== (id === layer)) });
  return (
    <ul className="switches">
      {LAYER_IDS.map((layer) => (
        <li key={layer}>
          <LayerSwitch name={t(`layer.${layer}`)} isOn={isOn(view, layer)} flip={() => flip(layer)} />
        </li>
      ))}
    </ul>
  );
}

function LayerSwitch({ name, isOn, flip }: { name: string; isOn: boolean; flip: () => void }) {
  return (
    <label>
      {name}
      <input type="checkbox" role="switch" aria-checked={isOn} checked={isOn} onChange={flip} />
    </label>
  );
}
