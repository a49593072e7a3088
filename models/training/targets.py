"""The targets of each face: FER+ votes as a distribution, FER2013's label smoothed, teachers' odds."""

from dataclasses import dataclass

import torch
import torch.nn.functional as F

from data import EMOTIONS, Faces


@dataclass(frozen=True)
class Targets:
    ferplus: torch.Tensor  # [n, 8], rows of zeros where nobody voted for an emotion
    fer2013: torch.Tensor  # [n, 7]

    def take(self, rows: torch.Tensor) -> "Targets":
        return Targets(self.ferplus[rows], self.fer2013[rows])


def from_labels(faces: Faces, smoothing: float) -> Targets:
    total = faces.votes.sum(1, keepdim=True)
    hard = F.one_hot(faces.labels, len(EMOTIONS)).float()
    return Targets(
        ferplus=faces.votes / total.clamp(min=1),
        fer2013=hard * (1 - smoothing) + smoothing / len(EMOTIONS),
    )


def blend(own: Targets, teacher: Targets, share: float) -> Targets:
    """Rows without votes get the teacher's odds only."""
    voted = (own.ferplus.sum(1, keepdim=True) > 0).float()
    keep = (1 - share) * voted
    return Targets(
        ferplus=keep * own.ferplus + (1 - keep) * teacher.ferplus,
        fer2013=(1 - share) * own.fer2013 + share * teacher.fer2013,
    )


def loss(outputs: tuple[torch.Tensor, torch.Tensor], targets: list[torch.Tensor], fer2013_weight: float) -> torch.Tensor:
    losses = [
        -(target * output.float().log_softmax(1)).sum(1).mean()
        for output, target in zip(outputs, targets, strict=True)
    ]
    return losses[0] + fer2013_weight * losses[1]
