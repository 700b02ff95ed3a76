import type { Pen } from "../../draw/pen";
import type { Camera } from "../../view/camera";
import { useWords } from "../locale/speech";
import { late } from "../part/late";
import { Notice } from "../part/Notice";
import type { Signal } from "../wire/signal";
import { HoverTip } from "./HoverTip";
import { PointedPlace } from "./PointedPlace";
import type { Heard } from "./useHeard";

const Chooser = late(async () => (await import("./Chooser")).Chooser);

interface Props {
  pen: Pen | null;
  camera: Signal<Camera | null>;
  heard: Heard;
}

/** What lies over the map for as long as it is pointed at, clicked on or lacking something. */
export function OverMap({ pen, camera, heard }: Props) {
  const { hovered, choosing, setChoosing, isLacking, setLacking } = heard;
  return (
    <>
      <HoverTip hovered={hovered} />
      {pen && <PointedPlace pen={pen} camera={camera} />}
      {isLacking && <LackNotice onDismiss={() => setLacking(false)} />}
      {choosing && <Chooser choosing={choosing} onClose={() => setChoosing(null)} />}
    </>
  );
}

/** Says that the map isn't whole, until it is put away. */
function LackNotice({ onDismiss }: { onDismiss: () => void }) {
  const { t } = useWords();
  return (
    <Notice action={t("app.dismiss")} onAction={onDismiss}>
      {t("map.lacking")}
    </Notice>
  );
}
