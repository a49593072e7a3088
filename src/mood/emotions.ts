/** The seven expressions of FER-2013, in the order the expression model gives its odds. */
export const EMOTIONS = ['angry', 'disgust', 'fear', 'happy', 'sad', 'surprise', 'neutral'] as const;

export type Emotion = (typeof EMOTIONS)[number];

export const isEmotion = (value: unknown): value is Emotion => EMOTIONS.includes(value as Emotion);
