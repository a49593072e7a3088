"""Writes weights.bin as src/text/model.ts reads it, and golden.json for the unit tests.

Layout, little-endian: "MTX2", u32 buckets, u32 rows, then 7 float32 each of steps (one int8 level in a class), biases,
thresholds and leanings, one float32 of sharpness, then one bit for each bucket (kept or not), then 7 int8 for each kept bucket.
"""

import json
from pathlib import Path

import numpy
import torch

from features import BUCKETS, blocks
from sparse import Rows, logits

SHIPPED_ROWS = 54_790
GOLDEN = [
    "I'm sooooo happy today!!!",
    "rough day at work, need something light",
    "Don’t make me laugh 😂",
    "je n'ai pas dormi :( ça va",
    "WHAT?! no way, that's disgusting",
    "the meeting is at nine",
    "",
]


def quantise(weights: torch.Tensor, kept: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    steps = weights.abs().amax(0) / 127
    return torch.round(weights[kept] / steps).to(torch.int8), steps


def write(path: Path, levels, floats: list[torch.Tensor], kept) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    head = b"MTX2" + numpy.array([BUCKETS, len(levels)], "<u4").tobytes()
    bits = numpy.packbits(kept.numpy(), bitorder="little").tobytes()
    path.write_bytes(head + torch.cat(floats).numpy().astype("<f4").tobytes() + bits + levels.numpy().tobytes())


def write_golden(path: Path, weights: torch.Tensor, biases: torch.Tensor) -> None:
    def row(text: str) -> dict:
        words, chars = blocks(text)
        values = [1 / max(1, len(block)) ** 0.5 for block in (words, chars) for _ in block]
        one = Rows(torch.tensor([*words, *chars], dtype=torch.long), torch.tensor(values), torch.tensor([0, len(values)]))
        return {"text": text, "words": words, "chars": len(chars), "logits": [round(float(x), 5) for x in logits(one, weights, biases)[0]]}

    path.write_text(json.dumps([row(text) for text in GOLDEN], ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
