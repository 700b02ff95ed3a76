import type { Camera } from "../../../view/camera";
import type { Picked } from "../../../view/view";
import { type Export, type Seen, type Step, type Told, VERSION } from "../messages/protocol";
import { type AskedWords, FrameTalk } from "./FrameTalk";
import { type Attributes, frameAddress, viewWords } from "./frameAddress";
import { observe } from "./nearness";

/** The site's folder: this script lies in it. */
const HOME = new URL(".", import.meta.url).href;
/** Attributes that say what the frame is: when one of them changes, the frame is made anew. */
const OF_FRAME = ["src", "frame", "without", "interactive", "motion", "allow", "sandbox"] as const;
/** Attributes that say what the frame shows: a change is told to the frame that is there. */
const OF_VIEW = ["view", "theme", "lang"] as const;
const OWN_TITLE = "Corridor Atlas";

const STYLE = `
:host { display: block; position: relative; overflow: hidden; aspect-ratio: 16 / 11; }
:host([hidden]) { display: none; }
iframe { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; border: 0; color-scheme: normal; }
iframe:not([data-ready]) { opacity: 0; pointer-events: none; }
slot { display: block; block-size: 100%; overflow: hidden; }
slot[hidden] { display: none; }
`;

type AnswerOf<Type extends Told["type"]> = Extract<Told, { type: Type }>;

/**
 * `<corridor-map>`: the map in a page, as one element. Its content, a link with a picture, stands until the map has come, and
 * stays where scripts are blocked. The frame is made when the element comes near the screen and given up when it is far away.
 */
class CorridorMap extends HTMLElement {
  static readonly observedAttributes = [...OF_VIEW, ...OF_FRAME];

  /** What the map showed last; `null` before it has come. */
  seen: Seen | null = null;
  #frame: HTMLIFrameElement | null = null;
  readonly #talk = new FrameTalk((asked) => {
    // A frame in a sandbox has no origin that could be named.
    const origin = this.hasAttribute("sandbox") ? "*" : new URL(this.#home()).origin;
    this.#frame?.contentWindow?.postMessage(asked, origin);
  });
  readonly #slot = document.createElement("slot");
  readonly #size = new CSSStyleSheet();
  #stop: (() => void) | null = null;

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [style, this.#size];
    root.append(this.#slot);
  }

  connectedCallback(): void {
    const hear = (event: MessageEvent) => this.#hear(event);
    addEventListener("message", hear);
    const isEager = this.getAttribute("loading") === "eager";
    const leave = isEager ? () => {} : observe(this, this.#open, this.#close);
    if (isEager) this.#open();
    this.#stop = () => {
      removeEventListener("message", hear);
      leave();
      this.#close();
    };
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.#stop = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (this.#frame === null) {
      this.seen = null;
      return;
    }
    if (OF_VIEW.some((each) => each === name) && this.seen) {
      const asked = { type: "setView", view: viewWords(this.#attributes()) } as const;
      this.#ask(asked).catch(() => {});
      return;
    }
    this.seen = null;
    this.#close();
    this.#open();
  }

  /** Shows another view, in the words of an address: `?corridor=ca-az`. */
  setView(view?: string, camera?: Camera): Promise<AnswerOf<"view">> {
    return this.#ask({ type: "setView", ...(view !== undefined && { view }), ...(camera && { camera }) });
  }

  /** Picks a thing, `{ kind: "member", id: "KZ" }`, or lets go with `null`. */
  pick(picked: Picked | null): Promise<AnswerOf<"picked">> {
    return this.#ask({ type: "pick", picked });
  }

  /** Goes to a step of the story that is told in the frame. */
  step(to: Step["to"]): Promise<AnswerOf<"step">> {
    return this.#ask({ type: "step", to });
  }

  /** Makes a file of the map as it stands. */
  export(wish: Omit<Export, "type">): Promise<AnswerOf<"exported">> {
    return this.#ask({ type: "export", ...wish });
  }

  /** Asks the map, once it is there. Rejects with an error whose `code` is the map's. */
  #ask<Answer extends Told>(words: AskedWords): Promise<Answer> {
    this.#open();
    return this.#talk.ask(words) as Promise<Answer>;
  }

  #hear({ source, data }: MessageEvent<Told | undefined>): void {
    if (source === null || source !== this.#frame?.contentWindow || data?.corridorAtlas !== VERSION) return;
    this.#note(data);
    this.#talk.hear(data);
    this.dispatchEvent(new CustomEvent(`map-${data.type}`, { detail: data, bubbles: true }));
  }

  #note(data: Told): void {
    if (data.type === "ready") this.#show();
    if (data.type === "ready" || data.type === "view") this.seen = { view: data.view, camera: data.camera };
    if (data.type === "height") this.#fit(data.height);
  }

  /** Shows the frame and hides the fallback, which screen readers would read as well. */
  #show(): void {
    this.#frame?.setAttribute("data-ready", "");
    this.#slot.hidden = true;
    this.#talk.begin();
  }

  /** Takes the height that the map wants, as a ratio. A ratio or a height in the page's own styles wins over this rule. */
  #fit(height: number): void {
    if (this.clientWidth > 0)
      this.#size.replaceSync(`:host { aspect-ratio: ${this.clientWidth} / ${Math.round(height)}; }`);
  }

  #open = (): void => {
    if (this.#frame !== null) return;
    const frame = document.createElement("iframe");
    frame.title =
      this.getAttribute("title") ?? this.querySelector("img")?.alt ?? (this.textContent.trim() || OWN_TITLE);
    frame.allow = "fullscreen; clipboard-write";
    if (this.hasAttribute("sandbox")) frame.setAttribute("sandbox", "allow-scripts allow-popups");
    frame.src = frameAddress(this.#home(), this.#attributes(), this.seen);
    this.#frame = frame;
    this.shadowRoot?.prepend(frame);
  };

  /** Gives the frame up and shows the fallback. `seen` stays, so that the same view comes back. */
  #close = (): void => {
    this.#frame?.remove();
    this.#frame = null;
    this.#slot.hidden = false;
    this.#talk.end();
  };

  #home(): string {
    return new URL(this.getAttribute("src") ?? HOME, document.baseURI).href;
  }

  #attributes(): Attributes {
    return Object.fromEntries([...OF_VIEW, ...OF_FRAME].map((name) => [name, this.getAttribute(name)]));
  }
}

if (!customElements.get("corridor-map")) customElements.define("corridor-map", CorridorMap);
