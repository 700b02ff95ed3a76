import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

const Named = ({ name }: { name: string }) => <>{name}</>;

test.each([
  [
    "words beside another node",
    <p key="p">
      from {1991} <b>on</b>, still
    </p>,
    "<p><x-words>from 1991 </x-words><b>on</b><x-words>, still</x-words></p>",
  ],
  ["words that are all there is", <p key="p">from {1991} on</p>, "<p>from 1991 on</p>"],
  [
    "words of a component",
    <p key="p">
      <Named name="Baku" />
    </p>,
    "<p><x-words>Baku</x-words></p>",
  ],
  [
    "a space, which nobody changes",
    <p key="p">
      <b>a</b> <b>b</b>
    </p>,
    "<p><b>a</b> <b>b</b></p>",
  ],
  ["words in a list", <p key="p">{["a", <b key="b">b</b>]}</p>, "<p><x-words>a</x-words><b>b</b></p>"],
  [
    "words in a drawing",
    <text key="text">
      a<tspan>b</tspan>
    </text>,
    "<text><tspan>a</tspan><tspan>b</tspan></text>",
  ],
  ["nothing", <p key="p">{[]}</p>, "<p></p>"],
])("have an element of their own where another hand could lose them: %s", (_, element, markup) => {
  expect(renderToStaticMarkup(element)).toBe(markup);
});
