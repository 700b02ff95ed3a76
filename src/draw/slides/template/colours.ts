/** Colours as `#rrggbb`, and how they are told from one another. */

type Triple = readonly [number, number, number];

export function channelsOf(colour: string): Triple {
  const at = (i: number) => Number.parseInt(colour.slice(i, i + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

export function colourOf(channels: Triple): string {
  const hex = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, "0");
  return `#${channels.map(hex).join("")}`;
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance (WCAG 2). */
export function luminanceOf(colour: string): number {
  const [r, g, b] = channelsOf(colour);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** From 1 to 21 (WCAG 2). */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** How far colours are apart in Oklab (Ottosson, 2020), for those who see all of them and for those who don't see green. */
export function distanceOf(one: string, other: string): number {
  const [a, b] = [linearOf(one), linearOf(other)];
  return Math.min(apart(oklab(a), oklab(b)), apart(oklab(withoutGreen(a)), oklab(withoutGreen(b))));
}

function linearOf(colour: string): Triple {
  const [r, g, b] = channelsOf(colour);
  return [linear(r), linear(g), linear(b)];
}

const apart = (a: Triple, b: Triple) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function times(rows: readonly Triple[], [x, y, z]: Triple): Triple {
  const [a = 0, b = 0, c = 0] = rows.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a, b, c];
}

/** Deuteranopia, by Machado, Oliveira and Fernandes (2009). */
function withoutGreen(rgb: Triple): Triple {
  const [r, g, b] = times(
    [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    rgb,
  );
  return [Math.max(0, r), Math.max(0, g), Math.max(0, b)];
}

function oklab(rgb: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

/** A colour with its lightness (HSL) multiplied and moved, as DrawingML's `lumMod` and `lumOff` do. */
export function withLightness(colour: string, factor: number, offset: number): string {
  const channels = channelsOf(colour);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const before = (high + low) / 2;
  const after = Math.min(1, Math.max(0, before * factor + offset));
  if (high === low) return colourOf([after, after, after]);
  const saturation = (high - low) / (1 - Math.abs(2 * before - 1));
  const chroma = saturation * (1 - Math.abs(2 * after - 1));
  const moved = (part: number) => after + ((part - before) / (high - low)) * chroma;
  return colourOf([moved(channels[0]), moved(channels[1]), moved(channels[2])]);
}

export function blended(over: string, under: string, share: number): string {
  const [a, b] = [channelsOf(over), channelsOf(under)];
  const mix = (i: 0 | 1 | 2) => a[i] * share + b[i] * (1 - share);
  return colourOf([mix(0), mix(1), mix(2)]);
}
