"""The training data: comments labelled by others, and our own lines, written for this model."""

from pathlib import Path

import torch

from sparse import CLASSES, Labelled, rows_of

EMOTIONS = ("angry", "disgust", "fear", "happy", "neutral", "sad", "surprise")
OWN = Path(__file__).parent / "sentences"
# Of a line with several labels the first counts 1, the others this much.
FURTHER_LABEL = 0.5


def read_comments(path: Path) -> Labelled:
    """GoEmotions: text, class numbers between commas, id."""
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    labels = [[float(str(c) in classes.split(",")) for c in range(CLASSES)] for _, classes, *_ in lines]
    return Labelled(rows_of([text for text, *_ in lines]), torch.tensor(labels), torch.ones(len(lines)), torch.zeros(len(lines)) > 0)


def targets(emotions: str) -> list[float]:
    first, *others = emotions.split("|")
    return [1.0 if name == first else FURTHER_LABEL if name in others else 0.0 for name in EMOTIONS]


def read_own(weight: float) -> tuple[Labelled, list[str]]:
    """Our own lines that state a feeling (text, emotions between bars, goal), and the file of each."""
    lines = [
        (*line.split("\t")[:2], path.stem)
        for path in sorted(OWN.glob("*.tsv"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.split("\t")[1]
    ]
    labels = torch.tensor([targets(emotions) for _, emotions, _ in lines])
    weights = torch.full((len(lines),), weight)
    own = Labelled(rows_of([text for text, *_ in lines]), labels, weights, weights > 0)
    return own, [file for *_, file in lines]
