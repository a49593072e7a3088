import type { Emotion } from '../../mood/emotions.ts';
import type { Goal } from '../../mood/goals.ts';

/** Emoji and smileys as `tokensOf` leaves them, without skin tones and variants. */
export const STATE_SIGNS = {
  angry: '😡 😠 🤬 😤 👿 💢 🖕',
  disgust: '🤢 🤮',
  fear: '😱 😨 😰 😧 😬 😖 😥 🫣 😵',
  happy:
    '😀 😃 😄 😁 😆 😊 🙂 😍 🥰 😂 🤣 😎 🎉 🥳 ❤ ♥ 💕 💖 😻 😋 🤗 💃 🕺 💍 ✨ 🌞 ☀ 😇 🤩 😘 💛 💙 💚 💜 🎊 👍 🙌 :) :-) :d :-d ;) =) <3',
  sad: '😢 😭 😞 😔 💔 🙁 ☹ 😟 🥺 😿 😩 😫 😣 🥀 :( :-( :/ =(',
  surprise: '😮 😯 😲 🤯 😳',
  neutral: '😐 😑 😶 🥱 😴 🤷 😪',
} as const satisfies Record<Emotion, string>;

/** What a sign asks for when it stands in a wish. */
export const WISH_SIGNS = {
  match: '',
  lift: '😂 🤣 😄 😆 🤡 🌈',
  calm: '😴 🧘 🛀 ☕ 🍵 🛋 🛌 🕯',
  energise: '💃 🕺 🔥 💥 🚀 ⚡ 💪 🎢 👻 🧟',
  feel: '😭 😢 🥲',
  distract: '🛸 🌌 🏝',
} as const satisfies Record<Goal, string>;
