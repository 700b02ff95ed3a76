import { type ReactNode, useState } from "react";
import { ON_PAGE } from "../../draw/pagePlaces";
import { isEmbedded } from "../../view/view";
import { useMedia } from "../browser/useMedia";
import { useWords } from "../locale/speech";
import { IconButton } from "../part/IconButton";
import { late } from "../part/late";
import { useNavigation } from "../wire/navigation";
import { ProjectionChoice } from "./ProjectionChoice";

const KeyDialog = late(async () => (await import("./KeyDialog")).KeyDialog);

interface Props {
  legend: ReactNode;
  layers: ReactNode;
}

/** Legend and layer switches: in a corner of the map; behind a button where there's no room for a corner. */
export function MapKey(props: Props) {
  const { view } = useNavigation();
  const isNarrow = useMedia("--narrow");
  if (isEmbedded(view))
    return view.framing.without.includes("legend") ? null : <EmbedKey legend={props.legend} />;
  return isNarrow ? <KeyButton {...props} /> : <KeyCorner {...props} />;
}

/** In another page: the legend alone. It is open where it leaves most of the map free. */
function EmbedKey({ legend }: Pick<Props, "legend">) {
  const { t } = useWords();
  const { story } = useNavigation().view;
  return (
    <div className={`${ON_PAGE.legend} embed-key`}>
      <details open={useMedia(story === null ? "--roomy" : "--roomy-beside-panel")}>
        <summary>{t("map.legend")}</summary>
        {legend}
      </details>
    </div>
  );
}

function KeyCorner({ legend, layers }: Props) {
  const { t } = useWords();
  return (
    <div className={ON_PAGE.legend}>
      <details open={useMedia("--roomy-beside-panel")}>
        <summary>{t("map.legend")}</summary>
        {legend}
      </details>
      <details>
        <summary>{t("map.layers")}</summary>
        <div>
          {layers}
          <ProjectionChoice />
        </div>
      </details>
    </div>
  );
}

function KeyButton({ legend, layers }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        className="map-key-button"
        label={t("map.key")}
        path="m8 2 6 3-6 3-6-3zM2 8l6 3 6-3M2 11l6 3 6-3"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <KeyDialog onClose={() => setOpen(false)}>
          <KeySections legend={legend} layers={layers} />
        </KeyDialog>
      )}
    </>
  );
}

function KeySections({ legend, layers }: Props) {
  const { t } = useWords();
  return (
    <>
      <section>
        <h3>{t("map.legend")}</h3>
        {legend}
      </section>
      <section>
        <h3>{t("map.layers")}</h3>
        {layers}
        <ProjectionChoice />
      </section>
    </>
  );
}
