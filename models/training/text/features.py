"""Sentence → hashed n-grams. src/text/tokens.ts and src/text/ngrams.ts do the same; golden.json tests that they agree."""

import re
import unicodedata
from functools import lru_cache

BUCKETS = 1 << 19
CHAR_SIZES = (2, 3, 4, 5)
NEGATION_REACH = 3
NEGATORS = frozenset(
    "not no never dont doesnt didnt isnt arent wasnt werent cant cannot couldnt wont wouldnt shouldnt aint without hardly barely".split()
)
FIRST_SYMBOL = 0x2190  # arrows and all that follows: symbols, emoji, scripts written without spaces
LIGATURES = str.maketrans({"ß": "ss", "œ": "oe", "æ": "ae", "ø": "o", "’": "'", "‘": "'"})
# Variation selectors, joiners and skin tones change how an emoji looks, not what it means.
EMOJI_STYLE = re.compile("[\u200d\ufe0f\U0001f3fb-\U0001f3ff]")
RUN = re.compile(r"([a-z])\1{2,}")
TOKEN = re.compile(r"[a-z0-9]+|[!?]+|[:;=][-']?[)(dp/|]|<3|[\u2190-\U0010ffff]")


def tokens(text: str) -> list[str]:
    lower = EMOJI_STYLE.sub("", text).lower().translate(LIGATURES)
    plain = "".join(c for c in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(c))
    found = TOKEN.findall(RUN.sub(r"\1\1", plain.replace("'", "")))
    return [token[:2] if token[0] in "!?" else token for token in found]


@lru_cache(maxsize=None)
def bucket(gram: str) -> int:
    """FNV-1a over UTF-16 units, mixed so that the low bits are even (MurmurHash3's finaliser)."""
    h = 0x811C9DC5
    units = gram.encode("utf-16-le")
    for i in range(0, len(units), 2):
        h = ((h ^ (units[i] | units[i + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & 0xFFFFFFFF
    return (h ^ h >> 16) % BUCKETS


def word_grams(words: list[str]) -> list[str]:
    grams = [f"w {word}" for word in words]
    grams += [f"w {a} {b}" for a, b in zip(["^", *words], [*words, "$"])]
    reach = 0
    for word in words:
        if reach > 0:
            grams.append(f"n {word}")
        reach = NEGATION_REACH if word in NEGATORS else reach - 1
    return grams


@lru_cache(maxsize=None)
def char_grams(word: str) -> tuple[str, ...]:
    padded = f" {word} "
    return tuple(
        f"c{padded[i:i + size]}" for size in CHAR_SIZES for i in range(len(padded) - size + 1)
    )


def blocks(text: str) -> tuple[list[int], list[int]]:
    """Buckets of word n-grams and of character n-grams, each once."""
    words = tokens(text)
    chars = {gram for word in words for gram in char_grams(word)}
    return (
        sorted({bucket(gram) for gram in word_grams(words)}),
        sorted({bucket(gram) for gram in chars}),
    )
