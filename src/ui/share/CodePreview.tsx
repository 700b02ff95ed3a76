import { BASE } from "../browser/files";
import { isOneFile } from "../browser/oneFilePage";
import { useInlineSize } from "../browser/useInlineSize";
import { useAllWords } from "../locale/allWords";
import { type EmbedChoice, SHAPE, SIZES } from "./embedCode";

interface Props {
  /** As it stands in the field beside it, for this site. */
  code: string;
  choice: EmbedChoice;
}

/** The code at work in a page of its own, in a sandbox: as small as it has to be to be seen whole. */
export function CodePreview({ code, choice }: Props) {
  const { t } = useAllWords();
  const [ref, room] = useInlineSize();
  if (isOneFile()) return <p className="share-hint">{t("share.embed.preview.none")}</p>;
  return (
    <figure className="share-preview">
      <figcaption>{t("share.embed.preview")}</figcaption>
      <div ref={ref}>{room !== null && <Tried code={code} choice={choice} room={room} />}</div>
    </figure>
  );
}

/** Each code gets a page of its own, by its key: one that went from code to code would add steps to the history of this page. */
function Tried({ code, choice, room }: Props & { room: number }) {
  const { t } = useAllWords();
  const { width, height } = sizeOf(choice);
  const scale = Math.min(1, room / width);
  return (
    <div className="share-frame" style={{ blockSize: height * scale, inlineSize: width * scale }}>
      <iframe
        key={code}
        srcDoc={pageOf(code)}
        sandbox="allow-scripts allow-same-origin allow-popups"
        title={t("share.embed.preview")}
        width={width}
        height={height}
        tabIndex={-1}
        style={{ transform: `scale(${scale})` }}
      />
    </div>
  );
}

/** Of what has no size of its own, in px. */
const WIDTH = 960;

function sizeOf({ as, size }: EmbedChoice): { width: number; height: number } {
  if (as === "picture") return { width: WIDTH, height: 600 };
  return SIZES[size] ?? { width: WIDTH, height: (WIDTH * SHAPE.height) / SHAPE.width };
}

/** Our own policy lets no element say its style: a script lays it on. Everything else is as in the code. */
function pageOf(code: string): string {
  const styled = code.replaceAll(' style="', ' data-style="').replaceAll(' loading="lazy"', "");
  return `<!doctype html><meta charset="utf-8">${styled}<script src="${BASE}embed/tried.js"></script>`;
}
