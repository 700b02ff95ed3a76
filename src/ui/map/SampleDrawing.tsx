import { dashesOf } from "../../draw/flat/dashesOf";
import type { Sample } from "../../scene/legend";
import { CORE_RATIO } from "../../scene/scene";
import { CORNERS } from "../../scene/shapes";

const WIDTH = 32;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

const AREA = { width: WIDTH, height: HEIGHT, rx: 2, stroke: "none" };

/** Rising lines from edge to edge. */
const HATCH = [-1, 5, 11, 17, 23].map((x) => `M${x} ${HEIGHT}l10 -${HEIGHT}`).join("");

/** A piece of what the map draws, in the values that the map uses. */
export function SampleDrawing({ sample }: { sample: Sample }) {
  return (
    <svg
      className="sample"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      <Drawn sample={sample} />
    </svg>
  );
}

function Drawn({ sample }: { sample: Sample }) {
  switch (sample.sample) {
    case "line":
      return <LineSample sample={sample} />;
    case "point":
      return <PointSample sample={sample} />;
    case "band":
      return <rect {...AREA} fill={sample.fill} opacity={sample.opacity} />;
    case "hatch":
      return <path d={HATCH} stroke={sample.fill} strokeOpacity={sample.opacity} strokeWidth="1.6" />;
    case "area":
      return (
        <>
          <rect {...AREA} fill={sample.ground} />
          <rect {...AREA} fill={sample.fill} fillOpacity={sample.fillOpacity} />
        </>
      );
  }
}

type SampleOf<Kind extends Sample["sample"]> = Extract<Sample, { sample: Kind }>;

function LineSample({ sample: { stroke, width, dash, core } }: { sample: SampleOf<"line"> }) {
  const { lengths, cap } = dashesOf({ dash, unit: width });
  const path = `M${width / 2} ${MIDDLE}H${WIDTH - width / 2}`;
  const line = { d: path, strokeLinecap: cap, strokeDasharray: lengths.join(" ") || undefined };
  return (
    <>
      <path {...line} stroke={stroke} strokeWidth={width} />
      {core && <path {...line} stroke={core} strokeWidth={width * CORE_RATIO} />}
    </>
  );
}

function PointSample({
  sample: { shape, radius, fill, stroke, strokeWidth },
}: {
  sample: SampleOf<"point">;
}) {
  const paint = { fill, stroke, strokeWidth };
  const corners = CORNERS[shape];
  if (corners === null) return <circle cx={WIDTH / 2} cy={MIDDLE} r={radius} {...paint} />;
  const points = corners.map(([x, y]) => `${WIDTH / 2 + x * radius},${MIDDLE + y * radius}`).join(" ");
  return <polygon points={points} {...paint} />;
}
