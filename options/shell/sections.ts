import type { JSX } from 'preact';
import type { TextKey } from '../../src/i18n/text.ts';
import type { Icon } from '../../src/ui/icon.tsx';

type Panel = () => JSX.Element;

export interface Section {
  readonly id: string;
  readonly label: TextKey;
  readonly icon: Parameters<typeof Icon>[0]['name'];
  /** The panel is imported when it is first opened, so that the page opens without loading the others. */
  readonly load: () => Promise<Panel>;
}

/** The sections in the order of the page: choices, where they show, what is known of the person, the product. */
export const SECTIONS = [
  {
    id: 'map',
    label: 'options_map',
    icon: 'map',
    load: async () => (await import('../map/genre-map-panel.tsx')).GenreMapPanel,
  },
  {
    id: 'sites',
    label: 'options_sites',
    icon: 'sites',
    load: async () => (await import('../sites/sites-panel.tsx')).SitesPanel,
  },
  {
    id: 'services',
    label: 'options_services',
    icon: 'services',
    load: async () => (await import('../sites/services-panel.tsx')).ServicesPanel,
  },
  {
    id: 'taste',
    label: 'options_taste',
    icon: 'taste',
    load: async () => (await import('../taste/taste-panel.tsx')).TastePanel,
  },
  {
    id: 'camera',
    label: 'options_camera',
    icon: 'photo',
    load: async () => (await import('../camera/camera-panel.tsx')).CameraPanel,
  },
  {
    id: 'history',
    label: 'options_history',
    icon: 'history',
    load: async () => (await import('../history/history-panel.tsx')).HistoryPanel,
  },
  {
    id: 'catalog',
    label: 'options_catalog',
    icon: 'catalog',
    load: async () => (await import('../catalog/catalog-panel.tsx')).CatalogPanel,
  },
  {
    id: 'data',
    label: 'options_data',
    icon: 'data',
    load: async () => (await import('../data/data-panel.tsx')).DataPanel,
  },
  {
    id: 'languages',
    label: 'options_languages',
    icon: 'languages',
    load: async () => (await import('../about/languages-panel.tsx')).LanguagesPanel,
  },
  {
    id: 'model',
    label: 'options_model',
    icon: 'model',
    load: async () => (await import('../camera/model-panel.tsx')).ModelPanel,
  },
  {
    id: 'help',
    label: 'options_help',
    icon: 'help',
    load: async () => (await import('../about/help-panel.tsx')).HelpPanel,
  },
  {
    id: 'about',
    label: 'options_about',
    icon: 'about',
    load: async () => (await import('../about/about.tsx')).About,
  },
] as const satisfies readonly Section[];

export type SectionId = (typeof SECTIONS)[number]['id'];
