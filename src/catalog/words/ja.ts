import type { FileWords, SiteWords } from './site-words.ts';

export const JAPANESE = {
  genres: {
    action: 'アクション',
    adventure: 'アドベンチャー|冒険',
    animation: 'アニメーション',
    anime: 'アニメ',
    biography: '伝記',
    comedy: 'コメディ',
    crime: '犯罪',
    documentary: 'ドキュメンタリー',
    drama: 'ドラマ',
    family: 'ファミリー',
    fantasy: 'ファンタジー',
    history: '歴史',
    horror: 'ホラー',
    kids: 'キッズ',
    music: '音楽|ミュージカル',
    mystery: 'ミステリー',
    reality: 'リアリティ',
    romance: 'ロマンス|恋愛',
    romcom: 'ラブコメ',
    scifi: '空想科学|sf映画',
    sport: 'スポーツ',
    standup: 'スタンダップ',
    superhero: 'スーパーヒーロー',
    talk: 'トーク',
    thriller: 'スリラー',
    war: '戦争',
    western: '西部劇',
  },
  seasons: 'シーズン',
  counter: '期',
} as const satisfies SiteWords;

export const JAPANESE_FILES = {
  columns: {
    title: 'タイトル',
    year: '年',
    kind: '種類',
    genres: 'ジャンル',
  },
} as const satisfies FileWords;
