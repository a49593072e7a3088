import type { OwnCheck, OwnTitle } from './own-catalog.ts';

export interface OwnTitlesWire {
  'own.list': (all: null) => readonly OwnTitle[];
  'own.check': (titles: readonly OwnTitle[]) => readonly OwnCheck[];
  'own.add': (titles: readonly OwnTitle[]) => null;
  'own.remove': (key: string) => null;
}
