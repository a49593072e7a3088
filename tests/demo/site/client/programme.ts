import type { CardFace } from '../demo-card.ts';

export interface LaterShelf {
  readonly id: string;
  readonly heading: string;
  readonly faces: readonly CardFace[];
}

interface Programme {
  readonly everything: readonly CardFace[];
  readonly later: readonly LaterShelf[];
}

export const byId = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`the page has no ${kind.name} #${id}`);
};

export const readProgramme = (): Programme => JSON.parse(byId('programme', HTMLScriptElement).text);
