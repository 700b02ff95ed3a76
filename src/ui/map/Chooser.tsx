import { Dialog } from "@base-ui/react/dialog";
import { onPage } from "../../draw/pagePlaces";
import { useWords } from "../locale/speech";
import { IconButton } from "../part/IconButton";
import { PickLink } from "../part/PickLink";
import { CROSS } from "../part/Sign";
import type { Choosing, MapChoice } from "./choicesOf";
import "../part/dialogStyle";

interface Props {
  choosing: Choosing;
  onClose: () => void;
}

/** Several things lie under one click: the reader says which was meant. */
export function Chooser({ choosing: { choices, at }, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog.Root open modal={false} onOpenChange={onClose}>
      <Dialog.Portal>
        <Dialog.Popup className="chooser" ref={(element) => place(element, at)}>
          <Dialog.Title className="chooser-title">{t("map.choose", { count: choices.length })}</Dialog.Title>
          <Dialog.Description className="unseen">{t("map.choose.hint")}</Dialog.Description>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click too. */}
          <ul onClick={onClose}>
            {choices.map(({ picked, title }) => (
              <li key={`${picked.kind} ${picked.id}`}>
                <ChoiceLink picked={picked} title={title} />
              </li>
            ))}
          </ul>
          <Dialog.Close
            render={<IconButton className="chooser-close" label={t("app.close")} path={CROSS} />}
          />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ChoiceLink({ picked, title }: MapChoice) {
  const { t } = useWords();
  return (
    <PickLink to={picked}>
      <span className="chooser-kind">{t(`kind.${picked.kind === "party" ? "neighbour" : picked.kind}`)}</span>
      {title}
    </PickLink>
  );
}

/** Puts the chooser beside the click, inside the map. */
function place(popup: HTMLElement | null, at: Choosing["at"]): void {
  const map = onPage("map")?.getBoundingClientRect();
  if (!popup || !map) return;
  const within = (value: number, most: number) => Math.max(8, Math.min(value, most - 8));
  popup.style.left = `${within(map.left + at.x + 8, innerWidth - popup.offsetWidth)}px`;
  popup.style.top = `${within(map.top + at.y + 8, innerHeight - popup.offsetHeight)}px`;
}
