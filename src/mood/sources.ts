/** What a source decides: its words and icon on the screens, and how its readings are trusted. */
export interface SourceRules {
  /** Text on the control that begins a reading from this source. */
  readonly label: string;
  /** Heading of a reading that the popup asserts; its placeholder is the emotion. */
  readonly headline: string;
  /** Line of a mood in the history; its placeholder is the emotion. */
  readonly historyLine: string;
  /** Name of an icon in `src/ui/icon.tsx`. */
  readonly icon: string;
  /**
   * `estimated`: a model read it. Below the model's `askBelow` it is unsure, and the popup asks instead of asserting.
   * `stated`: the person said it. It is sure and confirmed from the start, and the popup never asks.
   */
  readonly certainty: 'estimated' | 'stated';
  /**
   * What happens between this reading and another one of the last minutes.
   * `supports`: an unsure reading that follows is fused with this one.
   * `leans`: where this reading is unsure, it is fused with a supporting one before it.
   * `alone`: it is never fused.
   */
  readonly fusion: 'supports' | 'leans' | 'alone';
  /** A tap soon afterwards corrects this mood; otherwise the tap makes a new mood. */
  readonly mayBeCorrected: boolean;
  /** The face is the person's own: its odds are corrected by the resting face that the person has taught. */
  readonly usesRestingFace: boolean;
}

/** Where a mood can come from. The history and backups keep these names. */
export const SOURCES = {
  camera: {
    label: 'scan_start',
    headline: 'result_looks',
    historyLine: 'options_history_mood',
    icon: 'photo',
    certainty: 'estimated',
    fusion: 'supports',
    mayBeCorrected: true,
    usesRestingFace: true,
  },
  /** A photo may show anyone, so the person's own resting face says nothing about it. */
  photo: {
    label: 'scan_photo',
    headline: 'result_looks',
    historyLine: 'options_history_mood',
    icon: 'photo',
    certainty: 'estimated',
    fusion: 'supports',
    mayBeCorrected: true,
    usesRestingFace: false,
  },
  text: {
    label: 'sentence_label',
    headline: 'result_sounds',
    historyLine: 'options_history_sounded',
    icon: 'languages',
    certainty: 'estimated',
    fusion: 'leans',
    mayBeCorrected: true,
    usesRestingFace: false,
  },
  tap: {
    label: 'scan_or_tap',
    headline: 'result_told',
    historyLine: 'options_history_told',
    icon: 'like',
    certainty: 'stated',
    fusion: 'alone',
    mayBeCorrected: false,
    usesRestingFace: false,
  },
} as const satisfies { readonly [source: string]: SourceRules };

export type Source = keyof typeof SOURCES;

export const isSource = (value: unknown): value is Source =>
  typeof value === 'string' && Object.hasOwn(SOURCES, value);
