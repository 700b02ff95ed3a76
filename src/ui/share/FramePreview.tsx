import type { View } from "../../view/view";
import { BASE } from "../browser/files";
import { isOneFile } from "../browser/oneFilePage";
import { useInlineSize } from "../browser/useInlineSize";
import { useAllWords } from "../locale/allWords";
import { type EmbedChoice, frameSource, SHAPE, SIZES } from "./embedCode";

interface Props {
  view: View;
  choice: EmbedChoice;
}

/** The frame itself, live, as small as it has to be to be seen whole. */
export function FramePreview({ view, choice }: Props) {
  const { t } = useAllWords();
  const [ref, room] = useInlineSize();
  if (isOneFile()) return <p className="share-hint">{t("share.embed.preview.none")}</p>;
  const source = frameSource(BASE, view, choice);
  return (
    <figure className="share-preview">
      <figcaption>{t("share.embed.preview")}</figcaption>
      <div ref={ref}>{room !== null && <Frame source={source} choice={choice} room={room} />}</div>
    </figure>
  );
}

/** Each address gets a frame of its own, by its key: one that went from page to page would add steps to the history of this page. */
function Frame({ source, choice: { size }, room }: { source: string; choice: EmbedChoice; room: number }) {
  const { t } = useAllWords();
  const { width, height } = SIZES[size] ?? { width: 960, height: (960 * SHAPE.height) / SHAPE.width };
  const scale = Math.min(1, room / width);
  return (
    <div className="share-frame" style={{ blockSize: height * scale, inlineSize: width * scale }}>
      <iframe
        key={source}
        src={source}
        title={t("share.embed.preview")}
        width={width}
        height={height}
        tabIndex={-1}
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  );
}
