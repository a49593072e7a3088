import { MAP_PAGES } from '../../options/map/page-ids.ts';
import { GENRES } from '../../src/catalog/genres.ts';
import { KINDS } from '../../src/catalog/sighting.ts';
import { VIBES } from '../../src/catalog/vibes.ts';
import { PRESET_IDS } from '../../src/genre-map/presets.ts';
import { HISTORY_RANGES } from '../../src/history/time-ranges.ts';
import { EMOTIONS } from '../../src/mood/emotions.ts';
import { GOALS } from '../../src/mood/goals.ts';
import { FIELDS } from '../../src/own-titles/own-file.ts';
import { INTENSITIES } from '../../src/pages/lighting.ts';
import { LAYERS } from '../../src/pages/page-sighting.ts';
import { CAUTION_IDS } from '../../src/picks/filters.ts';
import { VERDICTS } from '../../src/verdicts/verdict.ts';
import { REFUSALS } from '../../src/vision/frame.ts';

const FILE = ['too_large', 'not_json', 'newer'];

/**
 * Keys of messages that the code puts together, such as `emotion_${emotion}`: what stands before the variable, and all
 * that may stand in its place. A key that begins so and ends otherwise is used by nobody.
 */
export const ENDINGS: { readonly [prefix: string]: readonly string[] } = {
  data_file_: [...FILE, 'not_ours', 'not_written'],
  emotion_: EMOTIONS,
  friends_file_: [...FILE, 'not_a_taste', 'empty', 'failed', 'too_many'],
  genre_: GENRES.map(({ id }) => id),
  goal_: GOALS,
  health_: LAYERS,
  help_camera_: ['granted', 'denied', 'prompt'],
  history_range_: HISTORY_RANGES,
  lighting_: [
    ...INTENSITIES,
    ...INTENSITIES.map(one => `${one}_hint`),
    'dimRest',
    'hideSeen',
    'hideSeen_hint',
  ],
  loss_: ['part', 'all'],
  map_file_: ['read', 'not_json', 'not_a_map', 'newer'],
  map_page_: [...MAP_PAGES, 'vibes_hint'],
  map_preview_: ['enter', 'leave'],
  one_: KINDS,
  own_: FIELDS,
  own_problem_: ['no_title', 'long_title', 'bad_year', 'bad_kind', 'no_genre', 'twice', 'open_quote'],
  own_trouble_: ['too_large', 'no_text', 'empty', 'no_room'],
  part_: ['morning', 'day', 'evening', 'night'],
  pick_: VERDICTS,
  preset_: PRESET_IDS.flatMap(id => [id, `${id}_from`]),
  ratings_: ['too_large', 'empty', 'unknown_file', 'failed', 'none_known'],
  said_: VERDICTS,
  sites_add_: ['no_address', 'known', 'refused', 'added'],
  stage_: ['capture', 'transfer', 'face', 'cnn', 'total'],
  store_: ['moods', 'feedback', 'taste', 'friends', 'shown', 'taught', 'corrections', 'ownTitles'],
  sureness_: ['unsure', 'fairly', 'quite'],
  sync_: ['full', 'failed'],
  vibe_: VIBES.map(({ id }) => id.replaceAll('-', '_')),
  trouble_: [
    ...REFUSALS.map(refusal => refusal.replaceAll('-', '_')),
    ...['denied', 'dismissed', 'no_camera', 'in_use', 'failed', 'blocked'],
    ...['not_a_photo', 'too_large', 'background', 'full', 'unclear'],
  ],
  why_: GOALS,
  without_: CAUTION_IDS,
};
