import type { SiteAdapter } from '../contract.ts';
import type { LabelGrammar } from '../label.ts';

const BRAND =
  '(?:(?:Disney\\+|Hulu|STAR|Star|Hotstar|ESPN|FX|National Geographic) (?:Original|Generic|Exclusive)(?: (?:Series|Movie|Film|Special))?|ZDF Enterprises)';
const BADGE =
  '(?:New(?: (?:Episodes?|Movie|Film|Series|Season|Special))? Badge|(?:Subtitles|Dubbing|Audio)[\\w ]{0,20} Badge|Badge (?:Nouveau film|Nouvelle série|Nouvelle saison|Nouvel épisode|Nouveau)|Label: (?:Neuer Film|Neue Serie|Neue Folgen?|Neue Staffel|Neu)|(?:Insignia|Distintivo|Badge|Etiqueta)(?: de)?:? (?:(?:Nueva|Nuova|Nova|Nueva) (?:serie|série|película|temporada|stagione)|Nuev[oa] episodio|Nuov[oa] (?:film|episodio)|Nov[oa] (?:filme|episódio)))';
const MONTHS =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Soon|Tomorrow|Today)';
const RELEASED =
  '(?:Released|Erscheinungsjahr:|Sortie? en|Date de sortie\\s?:|Estreno:?|Estrenad[ao] en|Anno di uscita:?|Lançad[oa] em|Uitgebracht in) ?';

/**
 * The English words come from 660 real labels, the German and French ones from labels that public extensions quote; the
 * words of the other languages translate the same sentence.
 */
const LABEL: LabelGrammar = {
  before: [
    /^(?:Number|Nummer|Numéro|Número|Numero|Nr\.|No\.) \d{1,3}[.:]?\s+/,
    new RegExp(`^${BRAND}\\s+`),
    new RegExp(`^${BADGE}[.,]?\\s+`),
  ],
  after: [
    new RegExp(`\\s${BADGE}`),
    new RegExp(`\\s${BRAND}(?=\\s|$)`),
    new RegExp(`\\s(?:New (?:Episodes?|Season) |Season \\d+ (?:Now )?|Finale? )?Coming ${MONTHS}\\b`),
    /\s(?:New (?:Episodes?|Season)|Season \d+|All Episodes|Series Finale|Finale) (?:Now Streaming|Streaming|Premieres?|Every|Available)\b/,
    /\s(?:Catch Up on the Series|Prepare for [A-Z])/,
    /\s(?:Season|Staffel|Saison|Temporada|Stagione|Seizoen) \d+,? (?:Episode|Folge|Épisode|Episodio|Episódio|Aflevering) \d+/,
    /\s(?:\d+ (?:hours?|Stunden?|heures?|horas?|ore|ora|uur) )?\d+ (?:minutes?|Minuten?|minutos?|minuti|minuten)\s+(?:remaining|verbleibend|restantes?|rimanenti|resterend)/i,
    /\s\d+ hours? remaining/,
    /\s(?:Rated|Altersfreigabe:|Classé(?:e|\s:)?|Classification\s?:?|Clasificación:?|Classificazione:?|Classificação:?|Leeftijdsclassificatie:?) ?[\w+-]+/,
    new RegExp(`\\s${RELEASED}\\d{4}`),
    /\s(?:Select|Press) (?:for details|to (?:play|watch|resume))/,
    /\sFür Details zu diesem Titel/,
    /\sSélectionnez\b/,
    /\s(?:Selecciona|Seleziona|Selecione|Selecteer)\b/,
  ],
  year: new RegExp(`${RELEASED}(\\d{4})|[\\s:]((?:19|20)\\d\\d)\\.(?=\\s|$)`),
  genres: new RegExp(
    `(?:${RELEASED}\\d{4}\\.?\\s+(?!Select|Sélectionnez|Für)(?:Genres?\\s?:\\s?)?|Genres?:\\s?)(.+?)\\.?(?:\\s+genres?\\b|\\s+${BRAND}|\\s+${BADGE}|\\s+Select for|\\s+Sélectionnez|\\s+Für Details|\\s+Selec|\\s+Altersfreigabe|$)`,
  ),
  never: [
    /^(?:LIVE|Live|Upcoming|Bevorstehend)\b(?=[\s:.,]|$)(?! and Let Die)/,
    /Choose Feed Entry/i,
    /^(?:Nur noch|Only) \d+ /,
  ],
};

const LABELLED = { attribute: 'aria-label' } as const;
const PICTURE = { inside: ':not([data-testid="set-item-rating"]) > img[alt]', attribute: 'alt' } as const;

export const disneyplus = {
  id: 'disneyplus',
  label: 'Disney+',
  matches: ['https://*.disneyplus.com/*'],
  cards: [
    {
      card: '[data-testid="cw-set-item-wrapper"]',
      title: [
        { inside: 'a[aria-label]', ...LABELLED },
        { inside: '[data-testid="cw-set-item-metadata"] > :nth-child(2)' },
      ],
      label: LABEL,
    },
    {
      card: 'a[data-testid="set-item"][aria-label], a[data-item-id][href*="/browse/entity-"][aria-label]',
      title: [PICTURE],
      label: LABEL,
      sentence: LABELLED,
    },
    {
      card: 'a[data-testid="set-item"]:not([aria-label])[href*="/browse/entity-"]',
      title: [PICTURE],
      label: LABEL,
    },
  ],
  links: [{ href: /\/(?:browse\/entity-|play\/)(?<id>[0-9a-f]{8}-[0-9a-f-]{27})/ }],
  linkLabel: LABEL,
  notATitle: 'a[href^="/browse/page"], [data-testid="set-item-rating"], [aria-label*="EXTRAS"]',
  heading: { row: 'section[data-testid="set-section"]', words: 'h2, h3' },
} as const satisfies SiteAdapter;
