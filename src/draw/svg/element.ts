/** Attributes of an element, in the order in which they are written; those that are `null` are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null>>;

export function element(name: string, attributes: XmlAttributes, ...content: readonly string[]): string {
  const inside = content.join("");
  const start = `<${name}${written(attributes)}`;
  return inside === "" ? `${start}/>` : `${start}>${inside}</${name}>`;
}

export function escaped(text: string): string {
  return text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Attributes as they stand in an element, each after a space. */
export function written(attributes: XmlAttributes): string {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value != null) text += ` ${name}="${typeof value === "string" ? escaped(value) : value}"`;
  }
  return text;
}

/** A number with at most so many decimals. */
export function rounded(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}
