/**
 * Grids of numbers in degrees, and what is done with them. A grid's first value is its north-western cell; a value stands for the
 * middle of its cell.
 * @typedef {[west: number, south: number, east: number, north: number]} Box
 * @typedef {{ box: Box, perDegree: number, nx: number, ny: number, values: Float32Array }} Grid
 */

/**
 * A grid over a box, whose values are those of a function of longitude and latitude.
 * @param {Box} box
 * @param {number} perDegree cells in a degree
 * @param {(lon: number, lat: number) => number} valueFor
 * @returns {Grid}
 */
export function gridOf(box, perDegree, valueFor) {
  const [west, south, east, north] = box;
  const [nx, ny] = [Math.round((east - west) * perDegree), Math.round((north - south) * perDegree)];
  const values = new Float32Array(nx * ny);
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++)
      values[j * nx + i] = valueFor(west + (i + 0.5) / perDegree, north - (j + 0.5) / perDegree);
  return { box, perDegree, nx, ny, values };
}

/** The same grid with other values. @returns {Grid} */
export const mapped = (grid, value) => ({ ...grid, values: grid.values.map(value) });

/** Bilinear value at a place; outside the grid, that of its edge. */
export function valueAt({ box: [west, , , north], perDegree, nx, ny, values }, lon, lat) {
  const x = Math.max(0, Math.min(nx - 1.001, (lon - west) * perDegree - 0.5));
  const y = Math.max(0, Math.min(ny - 1.001, (north - lat) * perDegree - 0.5));
  const [i, j] = [Math.floor(x), Math.floor(y)];
  const [fx, fy, k] = [x - i, y - j, j * nx + i];
  const top = values[k] * (1 - fx) + values[k + 1] * fx;
  const bottom = values[k + nx] * (1 - fx) + values[k + nx + 1] * fx;
  return top * (1 - fy) + bottom * fy;
}

/** Gaussian blur; `sigma` in cells. @returns {Grid} */
export function blurred(grid, sigma) {
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    Math.exp(-((i - reach) ** 2) / 2 / sigma ** 2),
  );
  const total = weights.reduce((sum, weight) => sum + weight);
  const kernel = Float64Array.from(weights, (weight) => weight / total);
  const rows = convolved(grid.values, grid.ny, grid.nx, grid.nx, 1, kernel);
  return { ...grid, values: convolved(rows, grid.nx, grid.ny, 1, grid.nx, kernel) };
}

/** Convolution along lines of `length` values that lie `step` apart, edges repeated. */
function convolved(values, lines, length, lineStep, step, kernel) {
  const reach = (kernel.length - 1) / 2;
  const out = new Float32Array(values.length);
  const padded = new Float64Array(length + 2 * reach);
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    for (let i = 0; i < padded.length; i++)
      padded[i] = values[start + Math.max(0, Math.min(length - 1, i - reach)) * step];
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let k = 0; k < kernel.length; k++) sum += kernel[k] * padded[i + k];
      out[start + i * step] = sum;
    }
  }
  return out;
}

/**
 * Blur that knows only the cells of weight 1, and reaches into the others: the mean of the known, or 0 where none is near.
 * @param {Grid} grid
 * @param {Grid} known 1 or 0
 */
export function blurredKnown(grid, known, sigma) {
  const sums = blurred({ ...grid, values: grid.values.map((value, i) => value * known.values[i]) }, sigma);
  const weights = blurred(known, sigma);
  return mapped(sums, (sum, i) => (weights.values[i] > 0.02 ? sum / weights.values[i] : 0));
}

/**
 * 1 where the middle of a cell is inside the rings (even-odd), else 0.
 * @param {[number, number][][]} rings
 * @returns {Grid}
 */
export function maskOf(rings, box, perDegree) {
  const grid = gridOf(box, perDegree, () => 0);
  const [west, , , north] = box;
  const crossings = Array.from({ length: grid.ny }, () => []);
  for (const ring of rings)
    for (let k = 1; k < ring.length; k++) addCrossings(crossings, ring[k - 1], ring[k], north, perDegree);
  crossings.forEach((lons, j) => {
    lons.sort((a, b) => a - b);
    for (let k = 1; k < lons.length; k += 2) {
      const from = Math.max(0, Math.ceil((lons[k - 1] - west) * perDegree - 0.5));
      const to = Math.min(grid.nx - 1, Math.floor((lons[k] - west) * perDegree - 0.5));
      if (from <= to) grid.values.fill(1, j * grid.nx + from, j * grid.nx + to + 1);
    }
  });
  return grid;
}

/** Adds to each row of cells the longitude at which a stretch crosses the row's middle. */
function addCrossings(crossings, a, b, north, perDegree) {
  const [[x0, y0], [x1, y1]] = a[1] < b[1] ? [a, b] : [b, a];
  const first = Math.max(0, Math.ceil((north - y1) * perDegree - 0.5));
  const last = Math.min(crossings.length - 1, Math.floor((north - y0) * perDegree - 0.5));
  for (let j = first; j <= last; j++) {
    const y = north - (j + 0.5) / perDegree;
    if (y >= y0 && y < y1) crossings[j].push(x0 + ((y - y0) * (x1 - x0)) / (y1 - y0));
  }
}
