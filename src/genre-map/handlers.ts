import type { HandlersOf } from '../protocol/handler.ts';
import { previewOf } from './preview-keeper.ts';
import type { GenreMapWire } from './wire.ts';

export const genreMapHandlers: HandlersOf<GenreMapWire> = {
  'map.preview': question => previewOf(question),
};
