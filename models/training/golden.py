"""Faces drawn with integer arithmetic, which gives the same pixels in every language, and PyTorch's answers for them."""

import numpy as np
import torch

from networks import CLASSES, TwoHeads

SIDE, COUNT = 48, 8


def draw(number: int) -> np.ndarray:
    """A shaded head with eyes and a mouth; tests/eval/expression/expression-drawn-faces.ts draws the same."""
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    head = np.maximum(20, 210 - ((x - 24) ** 2 * 3 + (y - 24) ** 2 * 2) // (6 + number))
    eyes = (abs(abs(x - 24) - 9) < 4) & (abs(y - 18) < 1 + number % 4)
    mouth = (abs(x - 24) < 5 + number) & (abs(y - 35 - abs(x - 24) * (number % 3 - 1) // 4) < 1 + number % 5)
    return np.where(eyes | mouth, 40, head).astype(np.uint8)


@torch.no_grad()
def golden(network: TwoHeads) -> dict[str, list[list[float]]]:
    faces = torch.from_numpy(np.stack([draw(number) for number in range(COUNT)]))[:, None]
    ferplus, fer2013 = network(faces.float() / 255)
    rows = lambda values: [[round(float(value), 4) for value in row] for row in values]
    return {"ferplus": rows(ferplus[:, :CLASSES]), "fer2013": rows(fer2013)}
