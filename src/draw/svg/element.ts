/** Attributes of an element, in the order in which they are written; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** What is to be drawn, with the attributes that it may share with its neighbours. */
export interface Drawn {
  readonly shared: Attributes;
  readonly text: string;
}

export function element(name: string, attributes: Attributes, content = ""): string {
  return content === ""
    ? `<${name}${written(attributes)}/>`
    : `<${name}${written(attributes)}>${content}</${name}>`;
}

/** A group; nothing at all where there is nothing in it. */
export function group(attributes: Attributes, content: string): string {
  if (content === "") return "";
  return written(attributes) === "" ? content : `${element("g", attributes, content)}\n`;
}

/** Neighbours with the same attributes become one group that says them once. */
export function sharing(drawn: readonly Drawn[]): string {
  const groups: { shared: Attributes; key: string; texts: string[] }[] = [];
  for (const { shared, text } of drawn) {
    if (text === "") continue;
    const key = written(shared);
    const last = groups.at(-1);
    if (last?.key === key) last.texts.push(text);
    else groups.push({ shared, key, texts: [text] });
  }
  return groups.map(({ shared, texts }) => group(shared, texts.join(""))).join("");
}

export function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** A number with at most one decimal. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A number with at most two decimals. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A number with at most three decimals. */
export function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` ${name}="${typeof value === "string" ? escaped(value) : value}"`)
    .join("");
}
