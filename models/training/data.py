"""Faces and labels of one split, as tensors: sheets of 32×32 grey faces, and a CSV with one line for each face."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image

EMOTIONS = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
# The FER+ column of each emotion; contempt is learned as an eighth class and dropped at export.
VOTES = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral", "contempt")
SIDE, ACROSS = 48, 32


@dataclass(frozen=True)
class Faces:
    pixels: torch.Tensor  # uint8 [n, 1, 48, 48]
    labels: torch.Tensor  # FER2013 label, int64 [n]
    votes: torch.Tensor  # FER+ votes for VOTES, float32 [n, 8]
    has_copy: torch.Tensor  # the same pixels occur elsewhere, in this split or another, bool [n]
    leaks: torch.Tensor  # the same pixels occur in an evaluation split, bool [n]

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, rows: torch.Tensor) -> "Faces":
        return Faces(*(column[rows] for column in vars(self).values()))

    def to(self, device: torch.device) -> "Faces":
        return Faces(*(column.to(device) for column in vars(self).values()))


def read_sheet(path: Path) -> np.ndarray:
    sheet = np.asarray(Image.open(path).convert("L"))
    rows = sheet.shape[0] // SIDE
    return sheet.reshape(rows, SIDE, ACROSS, SIDE).swapaxes(1, 2).reshape(-1, SIDE, SIDE)


def read_split(folder: Path, stem: str) -> Faces:
    with open(folder / f"{stem}.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    sheets = np.concatenate([read_sheet(path) for path in sorted(folder.glob(f"{stem}-*.png"))])
    copied = {row["copy_of"] for row in rows if row["copy_of"]}
    return Faces(
        pixels=torch.from_numpy(sheets[: len(rows)].copy())[:, None],
        labels=torch.tensor([EMOTIONS.index(row["label"]) for row in rows]),
        votes=torch.tensor([[float(row[vote]) for vote in VOTES] for row in rows]),
        has_copy=torch.tensor([bool(row["copy_of"] or row["copy_in"]) or row["image"] in copied for row in rows]),
        leaks=torch.tensor([bool(row["copy_in"]) for row in rows]),
    )


def split_for_validation(faces: Faces, share: float, seed: int) -> tuple[Faces, Faces]:
    """Leaking rows are left out; rows with a copy in the split may be trained on, but are never held out."""
    usable = torch.nonzero(~faces.leaks).squeeze(1)
    order = usable[torch.randperm(len(usable), generator=torch.Generator().manual_seed(seed))]
    unique = order[~faces.has_copy[order]]
    held_out = unique[: int(share * len(order))]
    in_training = torch.isin(order, held_out, invert=True)
    return faces.take(order[in_training]), faces.take(held_out)
